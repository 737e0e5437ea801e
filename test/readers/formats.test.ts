import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportGraph } from "../../src/export/formats.js";
import { buildGraph } from "../../src/graph/build.js";
import { bulkReport, reports } from "../support/reports.js";
import { story } from "../support/story.js";
import { hasModule, readWith } from "./python.js";

const graph = buildGraph([...fc.sample(reports(), { numRuns: 40, seed: 7 }), bulkReport(1), bulkReport(2)]);
const sound = buildGraph([...story(), bulkReport(1), bulkReport(2)]);
const size = { nodes: graph.raw.order, edges: graph.raw.size };
const text = (format: string) => [...exportGraph(graph, format)].join("");

describe.skipIf(!hasModule("csv"))("Python's csv (skipped where there is no python3)", () => {
  it.each([
    ["csv-nodes", size.nodes],
    ["csv-edges", size.edges],
    ["neo4j-nodes", size.nodes],
    ["neo4j-edges", size.edges],
    ["events", graph.raw.filterNodes((_, { kind }) => kind === "event").length],
  ])("reads %s", (format, rows) => {
    expect(readWith("formats.py", "csv", text(format))).toMatchObject({ rows });
  });
});

describe.skipIf(!hasModule("networkx"))("networkx (skipped where python3 has no networkx)", () => {
  it.each(["gexf", "json"])("reads %s", (format) => {
    expect(readWith("formats.py", format, text(format))).toMatchObject(size);
  });
});

describe.skipIf(!hasModule("rdflib"))("rdflib (skipped where python3 has no rdflib)", () => {
  it("reads Turtle and JSON-LD as the same number of triples", () => {
    const turtle = readWith("formats.py", "turtle", text("turtle")) as { triples: number };
    const jsonld = readWith("formats.py", "jsonld", text("jsonld")) as { triples: number };
    expect(turtle.triples).toBeGreaterThan(size.nodes);
    expect(jsonld.triples).toBe(turtle.triples);
  });
});

describe.skipIf(!hasModule("followthemoney"))("followthemoney (skipped where python3 has no followthemoney)", () => {
  it("finds every entity valid", () => {
    const found = readWith("formats.py", "ftm", [...exportGraph(sound, "ftm")].join("")) as Record<string, number>;
    expect(found).toMatchObject({ Person: expect.any(Number), Event: expect.any(Number), Article: 5 });
    expect(found["Occupancy"]).toBeGreaterThan(0);
  });
});
