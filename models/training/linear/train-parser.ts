import { createFeatureList } from "../../../src/inference/sparse/scorer.js";
import { bestCorrect, costs, type GoldTree, staticChoice } from "./arc-oracle.js";
import { createPerceptron, type Perceptron } from "./perceptron.js";
import { seededRandom, shuffled } from "./random.js";
import { arcFeatures } from "./tier/arc-features.js";
import { labelFeatures } from "./tier/label-features.js";
import { bestLegal } from "./tier/parser.js";
import { argmax } from "./tier/tagger.js";
import { applyTransition, createState, isFinal, KINDS, resetState } from "./tier/transitions.js";
import type { Words } from "./tier/words.js";
import type { TaggedSentence } from "./train-tagger.js";
import { createFeatureCounter } from "./vocabulary.js";

/** A tagged sentence with its tree. */
export interface ParsedSentence extends TaggedSentence {
  readonly tree: GoldTree;
}

/** How to train a parser. */
export interface ParserSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly least: number;
  /** Epochs before the parser begins to follow its own mistakes. */
  readonly guided: number;
  /** Share of its mistakes that it follows. */
  readonly explore: number;
}

/** The two models of a parser. */
export interface ParserModels {
  readonly transitions: Perceptron;
  readonly relations: Perceptron;
}

type Read = (forms: readonly string[]) => Words;

/** Trains averaged perceptrons over parser states with a dynamic oracle and exploration: Goldberg and Nivre (2012, 2013). */
export function trainParser(
  sentences: readonly ParsedSentence[],
  labels: number,
  read: Read,
  settings: ParserSettings,
  report: (epoch: number, models: ParserModels) => void,
): ParserModels {
  const features = createFeatureList();
  const state = createState();
  const cost = new Float64Array(KINDS);
  const models = emptyModels(sentences, labels, read, settings.least);
  const { transitions, relations } = models;
  const random = seededRandom(settings.seed);
  const scores = new Int32Array(KINDS);
  const labelScores = new Int32Array(labels);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { forms, tags, tree } of shuffled(sentences, random)) {
      const words = read(forms);
      resetState(state, words.count);
      while (!isFinal(state)) {
        arcFeatures(features, state, words, tags);
        transitions.score(features.hashes, features.count, scores);
        costs(state, tree, cost);
        const guess = bestLegal(state, scores);
        const correct = bestCorrect(cost, scores);
        correctBy(transitions, features.hashes, features.count, correct, guess);
        const explores = epoch >= settings.guided && random() < settings.explore;
        const dependent = applyTransition(state, explores ? guess : correct);
        if (dependent === 0) continue;
        labelFeatures(features, state, dependent, words, tags);
        relations.score(features.hashes, features.count, labelScores);
        state.label[dependent] = argmax(labelScores);
        if (state.head[dependent] !== tree.head[dependent]) continue;
        correctBy(relations, features.hashes, features.count, tree.label[dependent]!, state.label[dependent]!);
      }
    }
    report(epoch, models);
  }
  return models;
}

function correctBy(model: Perceptron, features: Uint32Array, count: number, correct: number, guess: number): void {
  if (guess !== correct) {
    model.update(features, count, correct, 1);
    model.update(features, count, guess, -1);
  }
  model.tick();
}

/** Models over the features that following the gold trees shows often enough. */
function emptyModels(sentences: readonly ParsedSentence[], labels: number, read: Read, least: number): ParserModels {
  const features = createFeatureList();
  const state = createState();
  const cost = new Float64Array(KINDS);
  const arcs = createFeatureCounter();
  const relations = createFeatureCounter();
  for (const { forms, tags, tree } of sentences) {
    const words = read(forms);
    resetState(state, words.count);
    while (!isFinal(state)) {
      arcFeatures(features, state, words, tags);
      arcs.add(features.hashes, features.count);
      costs(state, tree, cost);
      const dependent = applyTransition(state, staticChoice(cost));
      if (dependent === 0) continue;
      labelFeatures(features, state, dependent, words, tags);
      relations.add(features.hashes, features.count);
      state.label[dependent] = tree.label[dependent]!;
    }
  }
  return {
    transitions: createPerceptron(arcs.frequent(least), KINDS),
    relations: createPerceptron(relations.frequent(least), labels),
  };
}
