import { describe, expect, it } from "vitest";
import { createFeatureSet } from "../../../src/inference/sparse/feature-set.js";

describe("createFeatureSet", () => {
  it("keeps each feature once, in order, however many there are", () => {
    const set = createFeatureSet();
    const features = Array.from({ length: 1000 }, (_, at) => (at % 600) * 1024 + 1);
    for (const feature of features) set.add(feature);
    expect([...set.keys.slice(0, set.size)]).toEqual(features.slice(0, 600));
  });

  it("takes signed hashes, and 1 for 0", () => {
    const set = createFeatureSet();
    for (const hash of [-1, 0, 1, 0xffffffff]) set.add(hash);
    expect([...set.keys.slice(0, set.size)]).toEqual([0xffffffff, 1]);
  });

  it("is empty after it is cleared", () => {
    const set = createFeatureSet();
    set.add(7);
    set.clear();
    expect(set.size).toBe(0);
    set.add(7);
    expect([...set.keys.slice(0, set.size)]).toEqual([7]);
  });
});
