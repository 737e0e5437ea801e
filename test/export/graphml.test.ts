import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { toGraphML, writeGraphML } from "../../src/export/graphml.js";
import { GRAPHML_READERS, type GraphmlReader } from "../../src/export/graphml-flavours.js";
import { fromGraphML } from "../../src/export/graphml-read.js";
import { buildGraph } from "../../src/graph/build.js";
import type { Graph } from "../../src/graph/graph.js";
import { bulkReport, reports } from "../support/reports.js";
import { story } from "../support/story.js";

const graph = buildGraph(story());
const lists = fc.array(reports(), { maxLength: 4 });
const whole = (item: Graph) => JSON.stringify([item.nodes(), item.edges()]);

describe("GraphML", () => {
  it.each(GRAPHML_READERS)("for %s is well-formed, whatever the names", (reader) => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(XMLValidator.validate(toGraphML(buildGraph(list), { for: reader }))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("declares each key once, with a basic type, and every key used", () => {
    const xml = toGraphML(graph);
    const keys = [...xml.matchAll(/<key id="(\w+)" for="(node|edge)" attr\.name="(\w+)" attr\.type="(\w+)"/g)];
    expect(new Set(keys.map(([, id]) => id)).size).toBe(keys.length);
    expect(new Set(keys.map(([, , domain, name]) => `${domain} ${name}`)).size).toBe(keys.length);
    expect(keys.every(([, , , , type]) => ["string", "int", "double", "boolean"].includes(type!))).toBe(true);
    const declared = new Set(keys.map(([, id]) => id));
    for (const [, key] of xml.matchAll(/<data key="(\w+)"/g)) expect(declared).toContain(key);
  });

  it("gives every edge its own id and writes nodes first", () => {
    const xml = toGraphML(graph);
    const ids = [...xml.matchAll(/<edge id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(graph.raw.size);
    expect(xml.lastIndexOf("<node ")).toBeLessThan(xml.indexOf("<edge "));
  });

  it("writes labels and types as Neo4j wants them", () => {
    const xml = toGraphML(graph, { for: "neo4j" });
    expect(xml).toContain('labels=":Person"');
    expect(xml).toMatch(/<edge [^>]*label="HOLDS_OFFICE"/);
    expect(xml).toContain('attr.name="aliases" attr.type="string" attr.list="string"');
  });

  it("refuses an unknown reader", () => {
    expect(() => toGraphML(graph, { for: "paint" as GraphmlReader })).toThrow(
      expect.objectContaining({ code: "format-unknown" }),
    );
  });

  it("loads in graphology's own reader with all nodes, edges and attributes", () => {
    const read = parse(MultiDirectedGraph as never, toGraphML(graph, { for: "graphology" })) as MultiDirectedGraph;
    expect([read.order, read.size]).toEqual([graph.raw.order, graph.raw.size]);
    expect(read.getNodeAttributes("person:ann-lee")).toMatchObject({ label: "Ann Lee", type: "person", mentions: 3 });
    const visit = read.findEdge((_, attributes) => attributes["eid"] === "person:ann-lee|visit|place:PER/lima");
    expect(read.getEdgeAttributes(visit)).toMatchObject({ count: 2, confidence: 0.96, symmetric: false });
  });

  it("comes in chunks", () => {
    const many = buildGraph([bulkReport(1), bulkReport(2), bulkReport(3)]);
    const chunks = [...writeGraphML(many)];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join("")).toBe(toGraphML(many));
  });
});

describe("reading GraphML back", () => {
  it.each(["portable", "neo4j", "tinkerpop", "strict"] as const)("gives the same graph, written for %s", (reader) => {
    expect(whole(fromGraphML(toGraphML(graph, { for: reader })))).toBe(whole(graph));
  });

  it("gives the same graph by chance, but for what XML cannot carry", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const once = fromGraphML(toGraphML(buildGraph(list)));
        expect(toGraphML(once)).toBe(toGraphML(buildGraph(list)));
      }),
      { numRuns: 40, examples: [[[{ ...story()[0]!, title: "\u0000", source: "\u0001" }]]] },
    );
  });

  it("keeps corrections", () => {
    const corrected = buildGraph(story()).override(
      { kind: "merge", id: "person:?orr@a2", into: "person:tom-orr" },
      { kind: "rename", id: "country:PER", name: "Republic of Peru" },
    );
    expect(whole(fromGraphML(toGraphML(corrected)))).toBe(whole(corrected));
  });

  it.each(["", "no XML", "<graphml>", "<graphml><graph><node id='a'/></graph></graphml>", "<graphml><x </graphml>"])(
    "refuses %j",
    (xml) => {
      if (xml === "<graphml>") expect(fromGraphML(xml).nodes()).toEqual([]);
      else expect(() => fromGraphML(xml)).toThrow(expect.objectContaining({ code: "input-shape" }));
    },
  );
});
