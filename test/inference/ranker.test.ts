import { describe, expect, it } from "vitest";
import { writeTensors } from "../../models/training/linear/tensor-file.js";
import { createRanker, loadRanker, softmax } from "../../src/inference/ranker.js";

const weights = {
  sizes: [2, 3],
  vectors: Float32Array.from([1, 0, 0, 1, 0.5, 0.5, -9, 0, 0, 0]),
  bias: Float32Array.from([0.25, 0]),
  output: Float32Array.from([2, -1]),
};

describe("a ranker", () => {
  it("sums the vectors of the codes, cuts at zero and weighs", () => {
    const rows = Uint16Array.from([0, 0, 0, 1, 1, 2]);
    // (1 + 0.5 + 0.25, 0.5); (1 - 9 + 0.25 → 0, 0); (0.25, 1)
    expect([...createRanker(weights).score(rows, 3)]).toEqual([3, 0, -0.5]);
  });

  it("is read back from its file, but not for other features", () => {
    const { sizes, ...tensors } = weights;
    const file = writeTensors(tensors, { sizes });
    expect([...loadRanker(file, [2, 3]).score(Uint16Array.from([0, 0]), 1)]).toEqual([3]);
    expect(() => loadRanker(file, [2, 4])).toThrow(expect.objectContaining({ code: "asset-invalid" }));
  });
});

describe("softmax", () => {
  it("gives probabilities in the order of the scores", () => {
    const chances = softmax(Float64Array.from([1000, 1000 + Math.log(3)]));
    expect(chances[0]).toBeCloseTo(0.25);
    expect(chances[1]).toBeCloseTo(0.75);
  });
});
