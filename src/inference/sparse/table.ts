import type { Scorer } from "./scorer.js";

/** Weights of a linear model as they ship: for each known feature a short list of labels and 8-bit weights. */
export interface SparseWeights {
  /** Hashes of the features. */
  readonly keys: Uint32Array;
  /** Number of entries of each feature. */
  readonly sizes: Uint8Array;
  /** Labels of all entries, feature after feature. */
  readonly labels: Uint8Array;
  /** Weights of all entries. */
  readonly values: Int8Array;
}

/**
 * A scorer over sparse weights: an open-addressing table from feature to its entries. A key and where its entries end stand side by side,
 * so that the look for a feature that has none mostly costs one access to memory.
 */
export function sparseScorer({ keys, sizes, labels, values }: SparseWeights): Scorer {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Uint32Array(2 * capacity);
  const counts = new Uint8Array(capacity);
  let entry = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    entry += sizes[index]!;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = entry;
    counts[slot] = sizes[index]!;
  }
  return {
    score: (features, count, scores) => {
      scores.fill(0);
      for (let index = 0; index < count; index++) {
        const key = features[index]!;
        let slot = key & mask;
        let here = slots[2 * slot]!;
        while (here !== key && here !== 0) {
          slot = (slot + 1) & mask;
          here = slots[2 * slot]!;
        }
        if (here === 0) continue;
        const end = slots[2 * slot + 1]!;
        for (let at = end - counts[slot]!; at < end; at++) scores[labels[at]!]! += values[at]!;
      }
    },
  };
}
