"""Reads a GraphML file with networkx and with igraph and prints, as JSON, what each of them found."""

import json
import sys


def networkx_counts(path):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True, edge_key_type=str)
    values = sum(len(data) for _, data in graph.nodes(data=True))
    values += sum(len(data) for *_, data in graph.edges(data=True))
    labels = sorted(data["label"] for _, data in graph.nodes(data=True))
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "values": values, "labels": labels}


def igraph_counts(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    # igraph's own id of a vertex is no attribute of the file; an empty string and no number stand for no value.
    values = [value for name in graph.vs.attributes() if name != "id" for value in graph.vs[name]]
    values += [value for name in graph.es.attributes() if name != "id" for value in graph.es[name]]
    return {
        "values": sum(value != "" and value == value for value in values),
        "nodes": graph.vcount(),
        "edges": graph.ecount(),
        "nodeAttributes": sorted(graph.vs.attributes()),
        "edgeAttributes": sorted(graph.es.attributes()),
        "labels": sorted(graph.vs["label"]),
    }


READERS = {"networkx": networkx_counts, "igraph": igraph_counts}
print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
