import type { TokenStates } from "../document/stages.js";
import type { FeatureList } from "./feature-list.js";
import { createFeatureList } from "./feature-list.js";

/** What a network sees of one case: hashed features, words that are read by their vectors, tokens that are read by their states. */
export interface Example {
  readonly features: FeatureList;
  /** Words by block; of several in a block the mean counts. */
  readonly words: readonly string[][];
  /** Tokens of the document, one a block of states; `-1` for none. */
  readonly tokens: number[];
  /** The states of the document's tokens. */
  states?: TokenStates | undefined;
}

/** An empty example with so many blocks of words and of states. */
export function createExample(blocks: number, tokens = 0): Example {
  return {
    features: createFeatureList(),
    words: Array.from({ length: blocks }, () => []),
    tokens: new Array<number>(tokens).fill(-1),
  };
}

/** Empties an example for another case. */
export function clearExample({ features, words, tokens }: Example): void {
  features.clear();
  for (const block of words) block.length = 0;
  tokens.fill(-1);
}
