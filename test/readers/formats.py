"""Reads a file with a reader of its format and prints, as JSON, what was found."""

import csv
import json
import sys


def turtle(path):
    import rdflib

    return {"triples": len(rdflib.Graph().parse(path, format="turtle"))}


def jsonld(path):
    import rdflib

    return {"triples": len(rdflib.Graph().parse(path, format="json-ld"))}


def gexf(path):
    import networkx

    graph = networkx.read_gexf(path, version="1.2draft")
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def nodelink(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file), edges="links")
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def table(path):
    csv.field_size_limit(2**30)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return {"rows": len(rows), "first": rows[0]}


def ftm(path):
    from followthemoney import model

    counts = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            data = json.loads(line)
            proxy = model.get_proxy(data)
            given = sum(len(values) for values in data["properties"].values())
            kept = sum(len(proxy.get(name)) for name in data["properties"])
            if kept != given:
                raise ValueError(f"{proxy.schema.name} has values that are not valid: {line}")
            proxy.schema.validate(data)
            counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
    return counts


READERS = {"ftm": ftm, "turtle": turtle, "jsonld": jsonld, "gexf": gexf, "json": nodelink, "csv": table}
print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
