import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanningTree } from "../../../src/inference/encoder/spanning-tree.js";

/** The highest score of any tree with one root, by trying all. */
function bestScore(values: Float32Array, count: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(count).fill(0);
  const isTree = () =>
    heads.filter((head) => head === 0).length === 1 &&
    heads.every((_, word) => {
      let at = word + 1;
      for (let steps = 0; at > 0; steps++) {
        if (steps > count) return false;
        at = heads[at - 1]!;
      }
      return true;
    });
  const choose = (word: number): void => {
    if (word === count) {
      if (isTree()) best = Math.max(best, scoreOf(values, count, heads));
      return;
    }
    for (let head = 0; head <= count; head++) {
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(0);
  return best;
}

function scoreOf(values: Float32Array, count: number, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + values[word * (count + 1) + head]!, 0);
}

describe("spanningTree", () => {
  it("finds the best of all trees with one root", () => {
    const score = fc.integer({ min: -50, max: 50 });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.array(score, { minLength: count * (count + 1), maxLength: count * (count + 1) }));
    fc.assert(
      fc.property(table, (scores) => {
        const count = Math.floor(Math.sqrt(scores.length));
        const values = Float32Array.from(scores);
        const heads = new Int32Array(count);
        spanningTree({ values, stride: count + 1 }, count, heads);
        const chosen = [...heads].map((head) => head + 1);
        expect(chosen.filter((head) => head === 0)).toHaveLength(1);
        expect(scoreOf(values, count, chosen)).toBe(bestScore(values, count));
      }),
      { numRuns: 400 },
    );
  });
});
