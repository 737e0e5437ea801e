import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { match } from "../../src/query/match.js";
import { paths } from "../../src/query/paths.js";
import { largeReport } from "../support/large.js";

/** Milliseconds of processor time of the fastest of several runs: what the work costs, whatever else runs. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("on 100,000 edges", () => {
  const graph = buildGraph([largeReport(20_000, 82_000)]);
  graph.find("Person 1");

  it("there are as many", () => expect(graph.raw.size).toBeGreaterThan(100_000));

  it("a shortest path takes less than 100 ms", () => {
    expect(fastest(() => graph.path("Person 3", "Person 19000"))).toBeLessThan(100);
  });

  it("paths of up to four edges take less than 100 ms", () => {
    const far = Array.from({ length: 2000 }, (_, number) => `Person ${number}`);
    const goal = far.find((name) => graph.path("Person 3", name)?.edges.length === 4)!;
    expect(paths(graph, "Person 3", goal, { maxLength: 4 }).length).toBeGreaterThan(0);
    expect(fastest(() => paths(graph, "Person 3", goal, { maxLength: 4 }))).toBeLessThan(100);
  });

  it("a pattern of four nodes takes less than 100 ms", () => {
    const find = () =>
      match(graph, {
        nodes: { a: { name: "Person 7" }, b: { type: "person" }, c: { type: "person" }, d: { type: "person" } },
        edges: [
          { from: "a", to: "b", relation: "opposes" },
          { from: "b", to: "c", relation: "alliedWith" },
          { from: "c", to: "d", relation: "successorOf" },
        ],
      });
    expect(find().length).toBeGreaterThan(0);
    expect(fastest(find)).toBeLessThan(100);
  });

  it("a pattern that starts anywhere takes less than 100 ms to its first hundred matches", () => {
    const find = () =>
      match(graph, {
        nodes: { a: { type: "person" }, b: { type: "person" }, c: { type: "person" } },
        edges: [
          { from: "a", to: "b", relation: "parentOf" },
          { from: "b", to: "c", relation: "parentOf" },
        ],
        limit: 100,
      });
    expect(find()).toHaveLength(100);
    expect(fastest(find)).toBeLessThan(100);
  });
});
