import { describe, expect, it } from "vitest";
import type { Status } from "../../src/document/labels.js";
import { buildGraph } from "../../src/graph/build.js";
import { asOf } from "../../src/query/as-of.js";
import { bridges } from "../../src/query/bridges.js";
import { centrality } from "../../src/query/centrality.js";
import { communities } from "../../src/query/communities.js";
import { diff } from "../../src/query/diff.js";
import { ego } from "../../src/query/ego.js";
import { holdersOf } from "../../src/query/holders.js";
import { match } from "../../src/query/match.js";
import { whoMet } from "../../src/query/meetings.js";
import { paths } from "../../src/query/paths.js";
import { select } from "../../src/query/select.js";
import { sketch } from "../support/reports.js";
import { story } from "../support/story.js";

const graph = buildGraph(story());
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map((node) => node.id);

describe("select", () => {
  it("narrows by type, name, words and condition", () => {
    expect(ids(select(graph).type("country").nodes())).toEqual(["country:CHL", "country:PER"]);
    expect(ids(select(graph).type("person").named("lee").nodes())).toEqual(["person:ann-lee"]);
    expect(ids(select(graph).matching("orr").nodes())).toEqual(["person:?orr@a2", "person:tom-orr"]);
    expect(select(graph).kind("article").ids).toHaveLength(3);
    expect(
      select(graph)
        .type("visit")
        .where((node) => node.kind === "event" && node.status === "planned").ids,
    ).toHaveLength(1);
  });

  it("follows edges from step to step", () => {
    const holders = select(graph).named("Chile").in({ relation: "officeOf" }).in({ relation: "holdsOffice" });
    expect(ids(holders.nodes())).toEqual(["person:ann-lee"]);
    expect(ids(holders.out({ relation: "visit" }).nodes())).toEqual(["place:PER/lima"]);
    expect(holders.edges({ relation: "criticize", status: "denied" })[0]?.evidence.map((item) => item.article)).toEqual(
      ["a3"],
    );
  });

  it("ranks by mentions", () => {
    expect(ids(select(graph).type("person").top(1))).toEqual(["person:ann-lee"]);
  });
});

describe("match", () => {
  it("binds variables along several edges", () => {
    const found = match(graph, {
      nodes: {
        who: { type: "person" },
        post: { type: "office" },
        state: { type: "country" },
        target: { name: "Peru" },
      },
      edges: [
        { from: "who", to: "post", relation: "holdsOffice" },
        { from: "post", to: "state", relation: "officeOf" },
        { from: "who", to: "target", relation: "criticize" },
      ],
    });
    expect(found).toHaveLength(1);
    expect(found[0]!.nodes.who.id).toBe("person:ann-lee");
    expect(found[0]!.nodes.state.label).toBe("Chile");
    expect(found[0]!.edges.map((edge) => edge.type)).toEqual(["holdsOffice", "officeOf", "criticize"]);
    expect(found[0]!.edges[2]?.evidence[0]?.sentence).toBe("There she criticized Peru and met Orr. ");
  });

  it("keeps to the direction of edges, but for symmetric ones and on request", () => {
    const tie = (from: "a" | "b", to: "a" | "b", more = {}) =>
      match(graph, { nodes: { a: { name: "Chile" }, b: { name: "Peru" } }, edges: [{ from, to, ...more }] }).length;
    expect([tie("a", "b"), tie("b", "a"), tie("b", "a", { either: true })]).toEqual([1, 0, 1]);
    const met = {
      nodes: { a: { type: "person" }, b: { type: "person" } },
      edges: [{ from: "a", to: "b", relation: "meet" }],
    } as const;
    expect(match(graph, met)).toHaveLength(4);
    expect(match(graph, { ...met, limit: 3 })).toHaveLength(3);
  });

  it("closes circles", () => {
    const circle = (name: string) =>
      match(graph, {
        nodes: { a: { name: "Ann Lee" }, b: { name }, c: { type: "country" } },
        edges: [
          { from: "a", to: "b" },
          { from: "b", to: "c" },
          { from: "a", to: "c" },
        ],
      }).map((found) => found.nodes.c.id);
    expect(circle("Tom Orr")).toEqual(["country:PER"]);
    expect(circle("Lima")).toEqual([]);
  });

  it("refuses a pattern that falls apart", () => {
    expect(() => match(graph, { nodes: { a: {}, b: {} }, edges: [] })).toThrow(
      expect.objectContaining({ code: "option-invalid" }),
    );
  });
});

describe("paths", () => {
  it("come shortest first, without a node twice", () => {
    const found = paths(graph, "Lima", "Chile", { maxLength: 4 });
    expect(found.map((path) => path.edges.length)).toEqual([3, 3, 4]);
    for (const path of found) expect(new Set(ids(path.nodes)).size).toBe(path.nodes.length);
    expect(paths(graph, "Lima", "Chile", { limit: 1 })).toEqual(found.slice(0, 1));
    expect(paths(graph, "Lima", "Chile", { maxLength: 2 })).toEqual([]);
  });

  it("keep to their filter", () => {
    const relation = ["holdsOffice", "officeOf"];
    expect(paths(graph, "Ann Lee", "Chile", { relation }).map((path) => path.edges.length)).toEqual([2]);
    expect(paths(graph, "Chile", "Ann Lee", { relation, directed: true })).toEqual([]);
  });
});

describe("ego", () => {
  it("returns those near and the ties between them", () => {
    const near = ego(graph, "Lima");
    expect(ids(near.nodes)).toEqual(["person:ann-lee", "place:PER/lima"]);
    expect(near.edges.map((edge) => edge.type)).toEqual(["visit"]);
    expect(ego(graph, "Lima", { maxLength: 2 }).edges.map((edge) => edge.type)).toContain("represents");
  });
});

describe("whoMet", () => {
  const pairs = (...args: Parameters<typeof whoMet>) => whoMet(...args).map((edge) => [edge.source, edge.target]);

  it("returns meetings that took place, between dates", () => {
    expect(pairs(graph)).toEqual([["person:?orr@a2", "person:ann-lee"]]);
    expect(pairs(graph, { from: "2024-05-01", to: "2024-05-31" })).toHaveLength(1);
    expect(pairs(graph, { to: "2024-05-10" })).toEqual([]);
    expect(pairs(graph, { who: "Tom Orr" })).toEqual([]);
    expect(pairs(graph, { who: "Tom Orr", status: "planned" })).toHaveLength(1);
  });
});

describe("holdersOf", () => {
  const office = "office:NZL/prime-minister";
  const report = (id: string, published: string, person: string, status: Status, start?: string, end?: string) =>
    sketch({
      id,
      published,
      text: `${person} Prime Minister.`,
      entities: [
        { id: `person:${person.toLowerCase()}`, names: [person] },
        { id: office, names: ["Prime Minister"] },
      ],
      relations: [
        {
          type: "holdsOffice",
          subject: `person:${person.toLowerCase()}`,
          object: office,
          words: person,
          status,
          ...(start ? { start } : {}),
          ...(end ? { end } : {}),
        },
      ],
    });
  const posts = buildGraph([
    report("h1", "2018-03-01", "Aroha", "ongoing"),
    report("h2", "2020-06-01", "Aroha", "ongoing"),
    report("h3", "2021-02-01", "Aroha", "former"),
    report("h4", "2021-02-02", "Bruno", "ongoing"),
    report("h5", "2021-03-01", "Cleo", "planned"),
    report("h6", "2021-04-01", "Dana", "former", "2010-01-01", "2012-12-31"),
  ]);
  const on = (date?: string) =>
    holdersOf(posts, "Prime Minister", date).map(({ person, certain }) => [person.label, certain]);

  it("tells who held an office on a date", () => {
    expect(on("2017-01-01")).toEqual([]);
    expect(on("2019-05-05")).toEqual([["Aroha", true]]);
    expect(on("2020-12-01")).toEqual([["Aroha", false]]);
    expect(on("2021-02-02")).toEqual([["Bruno", true]]);
    expect(on()).toEqual([["Bruno", false]]);
  });

  it("shows in a diff", () => {
    const change = diff(asOf(posts, "2020"), posts);
    expect(change.offices.map(({ before, after }) => [ids(before), ids(after)])).toEqual([
      [["person:aroha"], ["person:bruno"]],
    ]);
    expect(change.articles.added).toEqual(["h3", "h4", "h5", "h6"]);
    expect(ids(change.entities.added)).toEqual(["person:bruno", "person:cleo", "person:dana"]);
    expect(change.edges.added).toHaveLength(3);
    expect(change.edges.changed.map(({ before, after }) => [before.count, after.count])).toEqual([[2, 3]]);
  });
});

describe("asOf", () => {
  it("leaves out what was published later", () => {
    expect(asOf(graph, "2024-05-02").articles).toEqual(["a1"]);
    expect(asOf(graph, "2024-05").articles).toEqual(["a1", "a2"]);
    expect(asOf(graph, "2024-05").contradictions()).toEqual([]);
  });
});

describe("algorithms", () => {
  const pair = (a: string, b: string) =>
    ({ type: "alliedWith", subject: `person:${a}`, object: `person:${b}`, words: "all" }) as const;
  const clubs = buildGraph([
    sketch({
      id: "c",
      text: "all",
      entities: [..."abcdefg"].map((name) => ({ id: `person:${name}`, names: [name] })),
      relations: [
        pair("a", "b"),
        pair("b", "c"),
        pair("a", "c"),
        pair("c", "d"),
        pair("d", "e"),
        pair("e", "f"),
        pair("d", "f"),
      ],
    }),
  ]);

  it("find communities, the same for a seed", () => {
    const found = communities(clubs, { seed: 3 }).map(ids);
    expect(found).toEqual([
      ["person:a", "person:b", "person:c"],
      ["person:d", "person:e", "person:f"],
    ]);
    expect(communities(clubs, { seed: 3 }).map(ids)).toEqual(found);
    expect(communities(buildGraph([]))).toEqual([]);
  });

  it.each(["degree", "pagerank", "betweenness"] as const)("rank by %s", (measure) => {
    const ranked = centrality(clubs, measure);
    expect(ranked.slice(0, 2).map(({ node }) => node.id)).toEqual(["person:c", "person:d"]);
    expect(ranked.at(-1)?.node.id).toBe("person:g");
  });

  it("find the ties that hold parts together", () => {
    expect(bridges(clubs).map((edges) => edges.map((edge) => edge.id))).toEqual([["person:c|alliedWith|person:d"]]);
    expect(bridges(clubs, { relation: "opposes" })).toEqual([]);
  });
});
