import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph, merge } from "../../src/graph/build.js";
import type { Graph } from "../../src/graph/graph.js";
import { reports } from "../support/reports.js";

const whole = (graph: Graph) => JSON.stringify([graph, graph.nodes(), graph.edges()]);
const lists = fc.array(reports(), { maxLength: 6 });
const distinct = fc.uniqueArray(reports(), { maxLength: 6, selector: (report) => report.id });

describe("merging graphs", () => {
  it("is commutative", () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(whole(merge(buildGraph(a), buildGraph(b)))).toBe(whole(merge(buildGraph(b), buildGraph(a))));
      }),
      { numRuns: 40 },
    );
  });

  it("is associative", () => {
    fc.assert(
      fc.property(lists, lists, lists, (...all) => {
        const [a, b, c] = all.map((list) => buildGraph(list)) as [Graph, Graph, Graph];
        expect(whole(merge(merge(a, b), c))).toBe(whole(merge(a, merge(b, c))));
      }),
      { numRuns: 40 },
    );
  });

  it("is idempotent, and the same as building at once", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const graph = buildGraph(list);
        expect(whole(merge(graph, graph))).toBe(whole(graph));
        expect(whole(merge(...list.map((report) => buildGraph([report]))))).toBe(whole(graph));
      }),
      { numRuns: 40 },
    );
  });
});

describe("building", () => {
  it("does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(whole(buildGraph([...list].reverse()))).toBe(whole(buildGraph(list)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("adding, replacing and removing articles", () => {
  it("leaves what building from the rest gives", () => {
    fc.assert(
      fc.property(distinct, reports(), fc.boolean(), (list, extra, look) => {
        const graph = buildGraph(list);
        if (look) graph.nodes();
        graph.add(extra);
        if (look) graph.nodes();
        const others = list.filter((report) => report.id !== extra.id);
        expect(whole(graph)).toBe(whole(buildGraph([...others, extra])));
        expect(whole(graph.remove(extra.id))).toBe(whole(buildGraph(others)));
      }),
      { numRuns: 40 },
    );
  });
});
