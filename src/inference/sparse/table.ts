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

/** A scorer over sparse weights: an open-addressing table from feature to its entries. */
export function sparseScorer(weights: SparseWeights): Scorer {
  const { keys, sizes, labels, values } = weights;
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slotKeys = new Uint32Array(capacity);
  const from = new Uint32Array(capacity);
  const to = new Uint32Array(capacity);
  let entry = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    let slot = key & mask;
    while (slotKeys[slot] !== 0) slot = (slot + 1) & mask;
    slotKeys[slot] = key;
    from[slot] = entry;
    entry += sizes[index]!;
    to[slot] = entry;
  }
  return {
    score: (features, count, scores) => {
      scores.fill(0);
      for (let index = 0; index < count; index++) {
        const key = features[index]!;
        let slot = key & mask;
        while (slotKeys[slot] !== key && slotKeys[slot] !== 0) slot = (slot + 1) & mask;
        const end = to[slot]!;
        for (let at = from[slot]!; at < end; at++) scores[labels[at]!]! += values[at]!;
      }
    },
  };
}
