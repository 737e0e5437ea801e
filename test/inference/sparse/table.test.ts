import { describe, expect, it } from "vitest";
import { sparseScorer } from "../../../src/inference/sparse/table.js";

describe("sparseScorer", () => {
  const keys = Uint32Array.from([7, 23, 39]);
  const scorer = sparseScorer({
    keys,
    sizes: Uint8Array.from([2, 1, 1]),
    labels: Uint8Array.from([0, 2, 1, 2]),
    values: Int8Array.from([5, -3, 7, 4]),
  });

  it("adds the weights of known features, also where slots collide, and ignores the rest", () => {
    const scores = new Int32Array(3).fill(99);
    scorer.score(Uint32Array.from([7, 39, 55, 23, 7]), 4, scores);
    expect([...scores]).toEqual([5, 7, 1]);
  });
});
