import { createFeatureList, type Scorer } from "../../../../src/inference/sparse/scorer.js";
import { tagFeatures } from "./tag-features.js";
import type { Words } from "./words.js";

/** Chooses tags from left to right; fills the first `words.count` entries of `tags`. */
export type Tagger = (words: Words, tags: Uint8Array) => void;

/** A greedy tagger with `labels` tags. Averaged perceptron: Collins (2002). */
export function createTagger(scorer: Scorer, labels: number): Tagger {
  const features = createFeatureList();
  const scores = new Int32Array(labels);
  return (words, tags) => {
    for (let index = 0; index < words.count; index++) {
      const before = index > 0 ? tags[index - 1]! : -1;
      const earlier = index > 1 ? tags[index - 2]! : -1;
      tagFeatures(features, words, index, before, earlier);
      scorer.score(features.hashes, features.count, scores);
      tags[index] = argmax(scores);
    }
  };
}

/** Index of the largest value, the first of equal ones. */
export function argmax(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
  return best;
}
