import type { FeatureList } from "./feature-list.js";
import { createFeatureList } from "./feature-list.js";

/** What a network sees of one case: hashed features, and words that are read by their vectors. */
export interface Example {
  readonly features: FeatureList;
  /** Words by block; of several in a block the mean counts. */
  readonly words: readonly string[][];
}

/** An empty example with so many blocks of words. */
export function createExample(blocks: number): Example {
  return { features: createFeatureList(), words: Array.from({ length: blocks }, () => []) };
}

/** Empties an example for another case. */
export function clearExample({ features, words }: Example): void {
  features.clear();
  for (const block of words) block.length = 0;
}
