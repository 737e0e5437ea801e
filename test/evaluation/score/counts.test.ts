import { describe, expect, it } from "vitest";
import { f1Interval } from "./bootstrap.js";
import { addCounts, countShared, scoreOf } from "./counts.js";

describe("counts", () => {
  it("match every gold key once", () => {
    expect(countShared(["a", "a", "b"], ["a", "c"])).toEqual({ right: 1, found: 3, gold: 2 });
  });

  it("give precision, recall and F1", () => {
    const { precision, recall, f1 } = scoreOf(
      addCounts([
        { right: 1, found: 2, gold: 1 },
        { right: 1, found: 2, gold: 4 },
      ]),
    );
    expect([precision, recall]).toEqual([0.5, 0.4]);
    expect(f1).toBeCloseTo(4 / 9);
    expect(scoreOf({ right: 0, found: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("f1Interval", () => {
  const units = Array.from({ length: 40 }, (_, index) => ({ right: index % 3 === 0 ? 0 : 1, found: 1, gold: 1 }));

  it("holds the score, repeats with its seed, and narrows with more units", () => {
    const [low, high] = f1Interval(units);
    const { f1 } = scoreOf(addCounts(units));
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
    expect(f1Interval(units)).toEqual([low, high]);
    const [lowMany, highMany] = f1Interval(Array.from({ length: 10 }, () => units).flat());
    expect(highMany - lowMany).toBeLessThan(high - low);
  });
});
