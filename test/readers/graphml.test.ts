import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../../src/export/columns.js";
import { toGraphML } from "../../src/export/graphml.js";
import { GRAPHML_READERS } from "../../src/export/graphml-flavours.js";
import { buildGraph } from "../../src/graph/build.js";
import { bulkReport, reports } from "../support/reports.js";
import { hasModule, readWith } from "./python.js";

const hostile = fc.sample(reports(), { numRuns: 40, seed: 7 });
const bulk = (length: number) => Array.from({ length }, (_, index) => bulkReport(index));
const small = buildGraph([...hostile, ...bulk(5)]);
const size = { nodes: small.raw.order, edges: small.raw.size };

describe.skipIf(!hasModule("networkx"))("networkx (skipped where python3 has no networkx)", () => {
  it.each(GRAPHML_READERS)("reads all that is written for %s", (reader) => {
    const xml = toGraphML(small, { for: reader });
    const found = readWith("graphml.py", "networkx", xml) as { labels: string[]; values: number };
    expect(found).toMatchObject(size);
    expect(found.labels).toEqual(expect.arrayContaining(['Peru <&> "Chile"', "مصر", "😀 Party", "Ω’s club"]));
    // networkx makes attributes of yEd's shapes
    if (reader === "yed") expect(found.values).toBeGreaterThan(countValues(xml));
    else expect(found.values).toBe(countValues(xml));
  });

  it("reads a graph of 200 articles, and igraph (if it is there) as many nodes, edges and values", () => {
    const graph = buildGraph(bulk(200));
    const xml = toGraphML(graph);
    const counts = { nodes: graph.raw.order, edges: graph.raw.size, values: countValues(xml) };
    expect(readWith("graphml.py", "networkx", xml)).toMatchObject(counts);
    if (hasModule("igraph")) expect(readWith("graphml.py", "igraph", xml)).toMatchObject(counts);
  });
});

describe.skipIf(!hasModule("igraph"))("igraph (skipped where python3 has no igraph)", () => {
  it.each(GRAPHML_READERS.filter((reader) => reader !== "yed"))("reads all that is written for %s", (reader) => {
    const found = readWith("graphml.py", "igraph", toGraphML(small, { for: reader, texts: true }));
    expect(found).toMatchObject({
      ...size,
      nodeAttributes: expect.arrayContaining(NODE_COLUMNS.map((column) => column.name)),
      edgeAttributes: expect.arrayContaining(EDGE_COLUMNS.map((column) => column.name)),
      labels: expect.arrayContaining(["مصر", "😀 Party", "Ω’s club"]),
    });
  });
});

function countValues(xml: string): number {
  return xml.split('<data key="').length - 1 - xml.split(/<data key="[ne]g"/).length + 1;
}
