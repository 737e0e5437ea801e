import { describe, expect, it } from "vitest";
import { calibrate } from "../../../models/training/relations/calibrate.js";
import { fitLogistic, probability, scoreOf } from "../../../models/training/relations/logistic.js";
import { measureGuesses } from "../../../models/training/relations/measure.js";
import { packWeights } from "../../../models/training/relations/pack.js";
import { sparseScorer } from "../../../src/inference/sparse/table.js";

const SETTINGS = { rounds: 200, rate: 0.1, penalty: 0.1 };

describe("fitLogistic", () => {
  it("learns which feature tells", () => {
    const rows = [0, 1, 2, 3].flatMap((extra) => [
      { features: Uint32Array.of(0, 2 + extra), prior: 0, right: true },
      { features: Uint32Array.of(1, 2 + extra), prior: 0, right: false },
    ]);
    const weights = fitLogistic(rows, 6, SETTINGS);
    expect(probability(scoreOf(weights, Uint32Array.of(0, 2)))).toBeGreaterThan(0.9);
    expect(probability(scoreOf(weights, Uint32Array.of(1, 2)))).toBeLessThan(0.1);
  });

  it("has nothing to add to a prior that is right", () => {
    const rows = [1, 1, 1, 0].map((right) => ({
      features: Uint32Array.of(0),
      prior: Math.log(3),
      right: right === 1,
    }));
    expect(fitLogistic(rows, 1, SETTINGS)[0]).toBeCloseTo(0, 1);
  });
});

describe("calibrate", () => {
  it("tempers a model that is too sure of itself", () => {
    const trials = Array.from({ length: 100 }, (_, index) => ({
      logOdds: index % 2 === 0 ? 4 : -4,
      right: index % 2 === 0 ? index % 10 !== 0 : index % 10 === 1,
    }));
    const { slope, offset } = calibrate(trials);
    expect(probability(4 * slope + offset)).toBeCloseTo(0.8, 2);
    expect(probability(-4 * slope + offset)).toBeCloseTo(0.2, 2);
  });
});

describe("packWeights", () => {
  it("keeps the sums of weights within rounding", () => {
    const labels = [
      new Map([
        [11, 1.27],
        [12, -0.5],
        [13, 0.001],
      ]),
      new Map([[11, -0.3]]),
    ];
    const { table, unit } = packWeights(labels, 0.01);
    const sums = new Int32Array(2);
    sparseScorer(table).score(Uint32Array.of(11, 12, 13), 3, sums);
    expect(sums[0]! * unit).toBeCloseTo(0.77, 1);
    expect(sums[1]! * unit).toBeCloseTo(-0.3, 1);
    expect([...table.keys]).toEqual([11, 12]);
  });
});

describe("measureGuesses", () => {
  it("counts a relation once, by its surest guess", () => {
    const guesses = [
      { key: "0 leads a b", probability: 0.9, right: true },
      { key: "0 leads a b", probability: 0.4, right: true },
      { key: "0 leads a c", probability: 0.6, right: false },
    ];
    expect(measureGuesses(guesses, 2, [0.5])).toEqual([{ least: 0.5, found: 2, precision: 50, recall: 50, f1: 50 }]);
  });
});
