import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS, exportGraph } from "../../src/export/formats.js";
import { fromJSON } from "../../src/export/json-read.js";
import { writeMermaid } from "../../src/export/mermaid.js";
import { buildGraph } from "../../src/graph/build.js";
import type { Graph } from "../../src/graph/graph.js";
import { reports } from "../support/reports.js";
import { story } from "../support/story.js";

const graph = buildGraph(story());
const text = (format: string, item: Graph = graph) => [...exportGraph(item, format)].join("");
const lines = (format: string) => text(format).split(/\r?\n/).filter(Boolean);
const whole = (item: Graph) => JSON.stringify([item.nodes(), item.edges()]);

describe("every format", () => {
  it("has its own name", () => {
    expect(new Set(EXPORT_FORMATS.map(({ name }) => name)).size).toBe(EXPORT_FORMATS.length);
  });

  it.each(EXPORT_FORMATS.map(({ name }) => name))(
    "%s is written the same for any order, and for an empty graph",
    (name) => {
      expect(text(name, buildGraph([...story()].reverse()))).toBe(text(name));
      expect(text(name, buildGraph([]))).toEqual(expect.any(String));
    },
  );

  it("must be a known one", () => {
    expect(() => exportGraph(graph, "docx")).toThrow(expect.objectContaining({ code: "format-unknown" }));
  });
});

describe("JSON", () => {
  it.each(["json", "graphology", "graph"])("as %s reads back the same, whatever the names", (format) => {
    fc.assert(
      fc.property(fc.array(reports(), { maxLength: 4 }), (list) => {
        const item = buildGraph(list);
        expect(whole(fromJSON(text(format, item)))).toBe(whole(item));
      }),
      { numRuns: 15 },
    );
  });

  it("keeps the corrections apart in the graph's own form", () => {
    const corrected = buildGraph(story()).override({ kind: "rename", id: "country:PER", name: "Republic of Peru" });
    expect(JSON.stringify(fromJSON(text("graph", corrected)))).toBe(JSON.stringify(corrected));
  });

  it("is what graphology itself loads", () => {
    const loaded = MultiDirectedGraph.from(JSON.parse(text("graphology")));
    expect([loaded.order, loaded.size]).toEqual([graph.raw.order, graph.raw.size]);
  });

  it.each([
    ["{", "input-json"],
    ["[]", "input-shape"],
    ['{"schema":"dramatis/graph@1"}', "input-shape"],
    ['{"nodes":[],"links":[{}]}', "input-shape"],
    ["null", "input-shape"],
  ])("refuses %s", (json, code) => {
    expect(() => fromJSON(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe("GEXF", () => {
  it("is well-formed, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(reports(), { maxLength: 3 }), (list) => {
        expect(XMLValidator.validate(text("gexf", buildGraph(list)))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it("loads in graphology's reader with its attributes and times", () => {
    const read = parseGexf(MultiDirectedGraph as never, text("gexf")) as MultiDirectedGraph;
    expect([read.order, read.size]).toEqual([graph.raw.order, graph.raw.size]);
    expect(read.getNodeAttributes("country:CHL")).toMatchObject({ label: "Chile", iso3: "CHL", mentions: 4 });
    expect(text("gexf")).toMatch(/label="visit" weight="2" start="2024-05-01" end="2024-05-10"/);
  });
});

describe("CSV", () => {
  it("has a header and a line for each node and edge", () => {
    expect(lines("csv-nodes")).toHaveLength(graph.raw.order + 1);
    expect(lines("csv-edges")).toHaveLength(graph.raw.size + 1);
    expect(lines("csv-edges")[0]).toMatch(/^id,source,target,label,kind,type,/);
  });

  it("has Neo4j's header", () => {
    expect(lines("neo4j-nodes")[0]).toMatch(/^nid:ID,:LABEL,label,.*quad:int,.*confidence:double/);
    expect(lines("neo4j-edges")[0]).toMatch(/^:START_ID,:END_ID,:TYPE,/);
    expect(text("neo4j-edges")).toContain("person:ann-lee,office:CHL/minister-of-foreign-affairs,HOLDS_OFFICE,");
  });
});

describe("Cypher", () => {
  it("merges each node and edge in a line", () => {
    expect(lines("cypher")).toHaveLength(1 + graph.raw.order + graph.raw.size);
    expect(text("cypher")).toContain('MERGE (n:Node {id: "person:ann-lee"}) SET n:Person, n += {label: "Ann Lee"');
    expect(text("cypher")).toContain("MERGE (a)-[r:HOLDS_OFFICE]->(b)");
  });

  it("lets no name end its string", () => {
    const [report] = story();
    const name = '"}) DETACH DELETE n //\\" \u2028';
    const hostile = { ...report, entities: report.entities.map((entity) => ({ ...entity, name })) };
    const strings = /"(?:[^"\\]|\\.)*"/g;
    const code = text("cypher", buildGraph([hostile])).replace(strings, "");
    expect(code).not.toMatch(/["\\]|DELETE/);
  });
});

describe("FollowTheMoney", () => {
  const entities = lines("ftm").map((line) => JSON.parse(line));
  const find = (name: string) => entities.find(({ properties }) => properties.name?.[0] === name);

  it("has ids as its schema wants them, each once", () => {
    for (const { id } of entities) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it("says who held which post", () => {
    expect(find("Ann Lee")).toMatchObject({ schema: "Person", properties: { name: ["Ann Lee"] } });
    expect(find("Minister of Foreign Affairs (Chile)")).toMatchObject({
      schema: "Position",
      properties: { country: ["cl"] },
    });
    expect(entities.filter(({ schema }) => schema === "Occupancy")).toEqual([
      expect.objectContaining({
        properties: expect.objectContaining({
          holder: [find("Ann Lee").id],
          post: [find("Minister of Foreign Affairs (Chile)").id],
          status: ["current"],
        }),
      }),
    ]);
  });

  it("points to entities that are there alone", () => {
    const ids = new Set(entities.map(({ id }) => id));
    for (const { properties } of entities)
      for (const key of ["holder", "post", "involved", "subject", "object", "agent", "client", "proof"])
        for (const id of properties[key] ?? []) expect(ids).toContain(id);
  });
});

describe("the table of events", () => {
  it("has a row for each event, with parties and countries", () => {
    expect(lines("events")).toHaveLength(1 + graph.raw.filterNodes((_, { kind }) => kind === "event").length);
    expect(text("events")).toMatch(
      /2024-05-11,ACCUSE,criticize,occurred,111,3,Ann Lee,,person:ann-lee,Peru,PER,country:PER/,
    );
  });
});

describe("DOT and Mermaid", () => {
  it("draw entities and their ties", () => {
    expect(text("dot")).toContain('"person:ann-lee" -> "place:PER/lima" [label="visit", penwidth=2];');
    expect(text("mermaid")).toMatch(/n\d+\["Ann Lee"\]/);
    expect(text("mermaid")).toMatch(/n\d+ -->\|visit\| n\d+/);
  });

  it("draw no more than asked", () => {
    expect([...writeMermaid(graph, { limit: 2 })].filter((line) => line.includes('["'))).toHaveLength(2);
  });

  it("let no name end its label", () => {
    const [report] = story();
    const hostile = { ...report, entities: report.entities.map((entity) => ({ ...entity, name: '"] --> <b>\n\\"' })) };
    const mermaid = text("mermaid", buildGraph([hostile]));
    expect(mermaid).not.toMatch(/<|\["[^"\n]*"[^\]]/);
    const dot = text("dot", buildGraph([hostile])).replace(/"(?:[^"\\]|\\.)*"/g, "");
    expect(dot).not.toMatch(/["<\\]/);
  });
});
