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


READERS = {"turtle": turtle, "jsonld": jsonld, "gexf": gexf, "json": nodelink, "csv": table}
print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
