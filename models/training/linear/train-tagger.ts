import { createFeatureList } from "../../../src/inference/sparse/scorer.js";
import { createPerceptron, type Perceptron } from "./perceptron.js";
import { seededRandom, shuffled } from "./random.js";
import { tagFeatures } from "./tier/tag-features.js";
import { argmax } from "./tier/tagger.js";
import type { Words } from "./tier/words.js";
import { createFeatureCounter } from "./vocabulary.js";

/** A sentence to learn tags from. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: Uint8Array;
}

/** How to train a tagger. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen less often are left out. */
  readonly least: number;
}

/** Trains an averaged perceptron that sees its own earlier choices. `read` fills and returns the hashes of a sentence. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  labels: number,
  read: (forms: readonly string[]) => Words,
  settings: TaggerSettings,
): Perceptron {
  const features = createFeatureList();
  const counter = createFeatureCounter();
  for (const { forms, tags } of sentences) {
    const words = read(forms);
    for (let index = 0; index < forms.length; index++) {
      tagFeatures(features, words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1);
      counter.add(features.hashes, features.count);
    }
  }
  const model = createPerceptron(counter.frequent(settings.least), labels);
  const random = seededRandom(settings.seed);
  const scores = new Int32Array(labels);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { forms, tags } of shuffled(sentences, random)) {
      const words = read(forms);
      let before = -1;
      let earlier = -1;
      for (let index = 0; index < forms.length; index++) {
        tagFeatures(features, words, index, before, earlier);
        model.score(features.hashes, features.count, scores);
        const guess = argmax(scores);
        const gold = tags[index]!;
        if (guess !== gold) {
          model.update(features.hashes, features.count, gold, 1);
          model.update(features.hashes, features.count, guess, -1);
        }
        model.tick();
        earlier = before;
        before = guess;
      }
    }
  }
  return model;
}
