/** Adds up the weights of features, one sum a label: the one thing that differs between training and run time. */
export interface Scorer {
  /**
   * Sets `scores` to the sums over the first `count` features.
   *
   * @param features hashes, none of them 0
   */
  readonly score: (features: Uint32Array, count: number, scores: Int32Array) => void;
}

/** A list of features that is filled, scored and emptied without allocation. */
export interface FeatureList {
  readonly hashes: Uint32Array;
  count: number;
}

/** An empty list with room for `capacity` features. */
export function createFeatureList(capacity = 128): FeatureList {
  return { hashes: new Uint32Array(capacity), count: 0 };
}

/** Adds a feature. A hash of 0, which stands for an empty slot in the tables, becomes 1. */
export function pushFeature(list: FeatureList, hash: number): void {
  list.hashes[list.count++] = hash === 0 ? 1 : hash;
}
