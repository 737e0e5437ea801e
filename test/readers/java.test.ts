import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../../src/export/columns.js";
import { exportGraph } from "../../src/export/formats.js";
import { toGraphML } from "../../src/export/graphml.js";
import { edgeLabel } from "../../src/export/labels.js";
import { buildGraph } from "../../src/graph/build.js";
import { bulkReport, reports } from "../support/reports.js";
import { jarsOf, readWithJava } from "./java.js";

const graph = buildGraph([...fc.sample(reports(), { numRuns: 40, seed: 7 }), bulkReport(1), bulkReport(2)]);
const size = { nodes: graph.raw.order, edges: graph.raw.size };
const tinkerpop = jarsOf("TINKERPOP_JARS");
const gephi = jarsOf("GEPHI_JARS");

describe.skipIf(tinkerpop === undefined)("TinkerPop (skipped: no Java, or $TINKERPOP_JARS names no folder)", () => {
  it.each(["tinkerpop", "portable"] as const)("reads all that is written for %s, with its types", (reader) => {
    const found = readWithJava("Gremlin.java", tinkerpop!, toGraphML(graph, { for: reader }), "graphml");
    const visits = graph.raw.filterEdges((_, edge) => edgeLabel(edge) === "VISIT").length;
    const people = graph.raw.filterNodes((_, { type }) => type === "person").length;
    expect(found).toMatchObject({ ...size, labels: { VISIT: visits, Person: people } });
  });
});

describe.skipIf(gephi === undefined)("Gephi's toolkit (skipped: no Java, or $GEPHI_JARS names no folder)", () => {
  const kinds = new Set(graph.raw.mapEdges((_, edge) => edgeLabel(edge))).size;

  it.each(["gephi", "portable"] as const)("imports GraphML for %s without loss of parallel edges", (reader) => {
    const xml = toGraphML(graph, { for: reader });
    const found = readWithJava("Gephi.java", gephi!, xml, "graphml") as { nodeColumns: number; edgeColumns: number };
    expect(found).toMatchObject({ ...size, labelled: graph.raw.order, kinds, severe: 0 });
    expect(found.nodeColumns).toBeGreaterThan(NODE_COLUMNS.length - 2);
    expect(found.edgeColumns).toBeGreaterThan(EDGE_COLUMNS.length - 2);
  });

  it("imports GEXF without loss of parallel edges", () => {
    const xml = [...exportGraph(graph, "gexf")].join("");
    expect(readWithJava("Gephi.java", gephi!, xml, "gexf")).toMatchObject({ ...size, kinds, severe: 0 });
  });
});
