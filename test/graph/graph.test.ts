import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { bulkReport } from "../support/reports.js";
import { story } from "../support/story.js";

const graph = buildGraph(story());
const visit = "person:ann-lee|visit|place:PER/lima";

describe("nodes", () => {
  it.each([
    ["Ann Lee", "person:ann-lee"],
    ["dr lee", "person:ann-lee"],
    ["Lee", "person:ann-lee"],
    ["CHL", "country:CHL"],
    ["cl", "country:CHL"],
    ["Q298", "country:CHL"],
    ["Chilean", "country:CHL"],
    ["Minister of Foreign Affairs", "office:CHL/minister-of-foreign-affairs"],
    ["article:a1", "article:a1"],
    ["Minister in Lima", "article:a2"],
  ])("%s is %s", (name, id) => expect(graph.node(name).id).toBe(id));

  it("unknown, are an error with a suggestion", () => {
    expect(graph.find("Ann Leigh")).toEqual([]);
    expect(() => graph.node("An Lee")).toThrow(expect.objectContaining({ code: "node-unknown" }));
    expect(() => graph.node("An Lee")).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ remedy: expect.stringContaining("Ann Lee") }) }),
    );
  });

  it("keep apart partial names without evidence, and list them", () => {
    expect(graph.find("Orr").map((node) => node.id)).toEqual(["person:?orr@a2", "person:tom-orr"]);
  });

  it("count mentions, articles and dates", () => {
    expect(graph.node("Ann Lee")).toMatchObject({
      label: "Ann Lee",
      aliases: ["Dr. Lee", "Lee"],
      mentions: 3,
      articles: 3,
      first: "2024-05-02",
      last: "2024-06-01",
    });
  });
});

describe("edges", () => {
  it("join the statements of several articles", () => {
    expect(graph.edge(visit)).toMatchObject({
      kind: "dyad",
      type: "visit",
      count: 2,
      articles: 2,
      sources: 2,
      confidence: 0.96,
      first: "2024-05",
      last: "2024-05-10",
      statuses: { occurred: 1, planned: 1 },
      eventTypes: ["visit"],
      plover: ["CONSULT"],
      contradicted: false,
    });
  });

  it("lead back to their sentences", () => {
    expect(graph.edge(visit)?.evidence.map((item) => [item.text, item.sentence])).toEqual([
      ["visit", "The Chilean foreign minister, Ann Lee, will visit Lima in May. "],
      ["visited", "Lee visited Lima on Friday. "],
    ]);
  });

  it("of a reciprocal event are written once, the smaller id first", () => {
    const meetings = graph.edges().filter((edge) => edge.type === "meet");
    expect(meetings.map((edge) => [edge.source, edge.target, edge.symmetric])).toEqual([
      ["person:?orr@a2", "person:ann-lee", true],
      ["person:ann-lee", "person:tom-orr", true],
    ]);
  });

  it("that are asserted and denied can be found", () => {
    expect(graph.contradictions().map((edge) => edge.id)).toEqual(["person:ann-lee|criticize|country:PER"]);
  });
});

describe("sources", () => {
  const again = (id: string, change: (text: string) => string) => {
    const report = bulkReport(1);
    return { ...report, id, text: change(report.text) };
  };

  it("count reprints of one text once", () => {
    const reprints = [bulkReport(1), again("b", (text) => text), again("c", (text) => `${text.slice(0, -12)} (Wire)`)];
    const edges = buildGraph([...reprints, bulkReport(2)]).edges();
    const tie = edges.find((edge) => edge.kind === "relation" && edge.articles === 3);
    expect(tie).toMatchObject({ articles: 3, sources: 1, confidence: 0.9 });
  });

  it("count different texts apart", () => {
    const other = bulkReport(3).text;
    const tie = buildGraph([bulkReport(1), again("b", () => other)])
      .edges()
      .find((edge) => edge.kind === "relation");
    expect(tie).toMatchObject({ articles: 2, sources: 2, confidence: 0.99 });
  });
});

describe("neighbors", () => {
  const ids = (...args: Parameters<typeof graph.neighbors>) => graph.neighbors(...args).map(({ node }) => node.id);

  it("come from both directions, relations and dyads alone", () => {
    expect(ids("Ann Lee")).toEqual([
      "office:CHL/minister-of-foreign-affairs",
      "country:PER",
      "place:PER/lima",
      "person:?orr@a2",
      "person:tom-orr",
    ]);
    expect(ids("Lima", { relation: "visit" })).toEqual(["person:ann-lee"]);
  });

  it.each(["visit", "VISIT", "CONSULT"])("answer to the relation %s", (relation) => {
    expect(ids("Ann Lee", { relation })).toContain("place:PER/lima");
  });

  it.each(["holdsOffice", "HOLDS_OFFICE", "holds office"])("answer to the relation %s", (relation) => {
    expect(ids("Ann Lee", { relation })).toEqual(["office:CHL/minister-of-foreign-affairs"]);
  });

  it("can be narrowed by direction, status, time, confidence, sources and claimant", () => {
    expect(ids("Lima", { direction: "out" })).toEqual([]);
    expect(ids("Ann Lee", { direction: "in", relation: "meeting" })).toEqual(["person:?orr@a2", "person:tom-orr"]);
    expect(ids("Ann Lee", { status: "denied" })).toEqual(["country:PER"]);
    expect(ids("Ann Lee", { relation: "visit", from: "2024-05-10", to: "2024-05-10" })).toEqual(["place:PER/lima"]);
    expect(ids("Ann Lee", { relation: "visit", from: "2024-06" })).toEqual([]);
    expect(ids("Ann Lee", { relation: "visit", minConfidence: 0.97 })).toEqual([]);
    expect(ids("Ann Lee", { minSources: 2 })).toContain("place:PER/lima");
    expect(ids("Chile", { attributedTo: "Peru" })).toEqual(["country:PER"]);
  });

  it("show the evidence that fits alone", () => {
    const [tie] = graph.neighbors("Ann Lee", { relation: "visit", status: "planned" });
    expect(tie?.edge.evidence.map((item) => item.article)).toEqual(["a1"]);
  });

  it("refuse a relation nobody knows", () => {
    expect(() => graph.neighbors("Lima", { relation: "hugs" })).toThrow(
      expect.objectContaining({ code: "option-invalid" }),
    );
  });
});

describe("between and path", () => {
  it("find ties in both directions", () => {
    expect(graph.between("Peru", "Chile").map((edge) => edge.type)).toEqual(["agree"]);
    expect(graph.between("Lima", "Chile")).toEqual([]);
  });

  it("find the shortest way, or none", () => {
    const path = graph.path("Lima", "Chile");
    expect(path?.nodes.map((node) => node.id)).toEqual([
      "place:PER/lima",
      "person:ann-lee",
      "country:PER",
      "country:CHL",
    ]);
    expect(path?.edges.map((edge) => edge.type)).toEqual(["visit", "criticize", "agree"]);
    expect(graph.path("Lima", "Chile", { directed: true })).toBeUndefined();
    expect(graph.path("Lima", "Chile", { maxLength: 2 })).toBeUndefined();
    expect(graph.path("Lima", "Lima")?.edges).toEqual([]);
  });
});

describe("overrides", () => {
  it("merge two nodes, now and later", () => {
    const merged = buildGraph(story().slice(0, 1)).override({
      kind: "merge",
      id: "person:?orr@a2",
      into: "person:tom-orr",
    });
    for (const report of story().slice(1)) merged.add(report);
    expect(merged.find("Orr").map((node) => [node.id, node.label])).toEqual([["person:tom-orr", "Tom Orr"]]);
    expect(merged.between("Ann Lee", "Orr").map((edge) => edge.count)).toEqual([2]);
  });

  it("split one in some articles, and rename", () => {
    const other = "person:ann-lee-2";
    const split = buildGraph(story()).override(
      { kind: "split", id: "person:ann-lee", articles: ["a3"], into: other },
      { kind: "rename", id: other, name: "Another Lee" },
    );
    expect(split.node("Another Lee")).toMatchObject({ id: other, articles: 1 });
    expect(split.contradictions()).toEqual([]);
    expect(JSON.stringify(split.withOverrides([]).edges())).toBe(JSON.stringify(graph.edges()));
  });

  it("that contradict each other join all", () => {
    const circle = buildGraph(story()).override(
      { kind: "merge", id: "country:CHL", into: "country:PER" },
      { kind: "merge", id: "country:PER", into: "country:CHL" },
    );
    expect(circle.find("Peru").map((node) => node.id)).toEqual(["country:CHL"]);
    expect(circle.between("Peru", "Chile")).toEqual([]);
  });
});

describe("a report that names an unlisted entity", () => {
  it("is refused", () => {
    const [first] = story();
    expect(() => buildGraph([{ ...first, entities: first.entities.slice(1) }])).toThrow(
      expect.objectContaining({ code: "input-shape" }),
    );
  });
});
