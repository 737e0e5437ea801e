import { hashString } from "../../../../src/inference/hash.js";

/** Word clusters, coarse and fine, by hash of the lower-cased word; `0` for a word in none. */
export interface Clusters {
  /** Cluster of a word, `1…`; `0` where the word is unknown. */
  readonly fine: (lower: string) => number;
  /** Cluster that a fine cluster belongs to. */
  readonly coarse: (fine: number) => number;
}

/**
 * A table of word clusters.
 *
 * @param hashes hashes of lower-cased words, ascending
 * @param fine cluster of each word, parallel to `hashes`
 * @param coarse coarse cluster of each fine one
 */
export function clusterTable(hashes: Uint32Array, fine: Uint16Array, coarse: Uint8Array): Clusters {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const values = new Uint16Array(capacity);
  const mask = capacity - 1;
  for (let index = 0; index < hashes.length; index++) {
    let slot = hashes[index]! & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hashes[index]!;
    values[slot] = fine[index]!;
  }
  return {
    fine: (lower) => {
      const hash = hashString(lower);
      for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
        if (keys[slot] === hash) return values[slot]!;
      }
      return 0;
    },
    coarse: (cluster) => coarse[cluster] ?? 0,
  };
}
