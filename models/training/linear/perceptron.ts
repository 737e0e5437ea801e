import type { Scorer } from "../../../src/inference/sparse/scorer.js";
import type { SparseWeights } from "../../../src/inference/sparse/table.js";

/** A multi-class perceptron in training, over a fixed set of features. */
export interface Perceptron extends Scorer {
  /** Adds `delta` to the weight of `label` for each feature. */
  readonly update: (features: Uint32Array, count: number, label: number, delta: number) => void;
  /** Ends one training step. */
  readonly tick: () => void;
  /** A copy whose weights are the averages over all steps so far, scaled to integers. */
  readonly averaged: () => Perceptron;
  /** Averaged weights with 8 bits, without those nearer to zero than `least` of 127. */
  readonly quantised: (least: number) => SparseWeights;
}

/** Weights of 8 bits reach this far. */
const LIMIT = 127;
/** Averaged weights are scaled by this before rounding. */
const FINE = 256;

/** A perceptron whose weights are all zero. Averaging with one extra sum: Daumé (2006). */
export function createPerceptron(vocabulary: Uint32Array, labels: number): Perceptron {
  return perceptron(rowFinder(vocabulary), vocabulary, labels, new Int32Array(vocabulary.length * labels));
}

/** Finds the place of a feature in a vocabulary; `-1` for one that is not in it. */
export function rowFinder(vocabulary: Uint32Array): (key: number) => number {
  let capacity = 16;
  while (capacity < vocabulary.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Uint32Array(capacity);
  const rows = new Int32Array(capacity).fill(-1);
  for (let row = 0; row < vocabulary.length; row++) {
    let slot = vocabulary[row]! & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = vocabulary[row]!;
    rows[slot] = row;
  }
  return (key) => {
    let slot = key & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    return rows[slot]!;
  };
}

function perceptron(
  find: (key: number) => number,
  vocabulary: Uint32Array,
  labels: number,
  weights: Int32Array,
): Perceptron {
  const moment = new Float32Array(weights.length);
  let steps = 1;
  const average = (at: number) => weights[at]! - moment[at]! / steps;
  return {
    score: (features, count, scores) => {
      scores.fill(0);
      for (let index = 0; index < count; index++) {
        const row = find(features[index]!);
        if (row < 0) continue;
        const base = row * labels;
        for (let label = 0; label < labels; label++) scores[label]! += weights[base + label]!;
      }
    },
    update: (features, count, label, delta) => {
      for (let index = 0; index < count; index++) {
        const row = find(features[index]!);
        if (row < 0) continue;
        weights[row * labels + label]! += delta;
        moment[row * labels + label]! += delta * steps;
      }
    },
    tick: () => {
      steps++;
    },
    averaged: () => {
      const means = Int32Array.from(weights, (_, at) => Math.round(average(at) * FINE));
      return perceptron(find, vocabulary, labels, means);
    },
    quantised: (least) => {
      const sample: number[] = [];
      for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) sample.push(Math.abs(average(at)));
      const sorted = Float64Array.from(sample).sort();
      const unit = sorted[Math.floor(sorted.length * 0.9995)]! / LIMIT;
      const keys: number[] = [];
      const sizes: number[] = [];
      const entryLabels: number[] = [];
      const values: number[] = [];
      for (let row = 0; row < vocabulary.length; row++) {
        let size = 0;
        for (let label = 0; label < labels; label++) {
          const value = Math.max(-LIMIT, Math.min(LIMIT, Math.round(average(row * labels + label) / unit)));
          if (Math.abs(value) < least) continue;
          entryLabels.push(label);
          values.push(value);
          size++;
        }
        if (size === 0) continue;
        keys.push(vocabulary[row]!);
        sizes.push(size);
      }
      return {
        keys: Uint32Array.from(keys),
        sizes: Uint8Array.from(sizes),
        labels: Uint8Array.from(entryLabels),
        values: Int8Array.from(values),
      };
    },
  };
}
