import { createFeatureList, type Scorer } from "../../../../src/inference/sparse/scorer.js";
import { arcFeatures } from "./arc-features.js";
import { labelFeatures } from "./label-features.js";
import { argmax } from "./tagger.js";
import {
  applyTransition,
  createState,
  isFinal,
  isLegal,
  KINDS,
  type ParserState,
  resetState,
  SHIFT,
} from "./transitions.js";
import type { Words } from "./words.js";

/** Parses one tagged sentence. The state that it returns holds heads and labels of the words `1…count`, and is overwritten by the next call. */
export type ArcParser = (words: Words, tags: Uint8Array) => ParserState;

/**
 * A greedy arc-hybrid parser: one model chooses the transition, another the label of each new arc out of `labels`. Linear time.
 */
export function createArcParser(transitions: Scorer, relations: Scorer, labels: number): ArcParser {
  const state = createState();
  const features = createFeatureList();
  const scores = new Int32Array(KINDS);
  const labelScores = new Int32Array(labels);
  return (words, tags) => {
    resetState(state, words.count);
    while (!isFinal(state)) {
      arcFeatures(features, state, words, tags);
      transitions.score(features.hashes, features.count, scores);
      const dependent = applyTransition(state, bestLegal(state, scores));
      if (dependent === 0) continue;
      labelFeatures(features, state, dependent, words, tags);
      relations.score(features.hashes, features.count, labelScores);
      state.label[dependent] = argmax(labelScores);
    }
    return state;
  };
}

/** The kind of transition of the highest score among the legal ones. */
export function bestLegal(state: ParserState, scores: Int32Array): number {
  let best = -1;
  for (let kind = SHIFT; kind < KINDS; kind++) {
    if (isLegal(state, kind) && (best < 0 || scores[kind]! > scores[best]!)) best = kind;
  }
  return best;
}
