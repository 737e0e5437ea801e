import { NAME_TAGS, parseNameTag } from "../../../src/inference/name-tags.js";
import { createFeatureList } from "../../../src/inference/sparse/scorer.js";
import type { SparseWeights } from "../../../src/inference/sparse/table.js";
import { rowFinder } from "./perceptron.js";
import { seededRandom, shuffled } from "./random.js";
import { nameFeatures } from "./tier/name-features.js";
import type { Words } from "./tier/words.js";
import { createFeatureCounter } from "./vocabulary.js";

/** A sentence and for each token the tags its corpus allows, as bits in the order of {@link NAME_TAGS}. */
export interface NameSentence {
  readonly forms: readonly string[];
  readonly allowed: Uint32Array;
}

/** How to train the name finder. */
export interface NameSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly least: number;
  readonly rate: number;
  /** Share of features left out of each token. */
  readonly dropout: number;
  /** Weights shrink by this share of the learning rate when they are touched. */
  readonly decay: number;
}

/** A trained chain: weights of 8 bits, what a unit of them stands for, and the transitions with a last row for the start. */
export interface NameModel {
  readonly weights: SparseWeights;
  readonly unit: number;
  readonly transition: Float32Array;
}

const TAGS = NAME_TAGS.length;
const EVERY = 2 ** TAGS - 1;

/**
 * Trains a conditional random field on sentences that may leave tags open: it raises the likelihood of all paths that a corpus
 * allows (Tsuboi et al. 2008) with AdaGrad (Duchi et al. 2011) and feature dropout.
 */
export function trainNames(
  sentences: readonly NameSentence[],
  read: (forms: readonly string[]) => Words,
  settings: NameSettings,
  report: (epoch: number, likelihood: number) => void,
): (least: number) => NameModel {
  const vocabulary = countFeatures(sentences, read, settings.least);
  const find = rowFinder(vocabulary);
  const weights = new Float32Array(vocabulary.length * TAGS);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const transition = new Float32Array((TAGS + 1) * TAGS);
  const transitionSquares = new Float32Array(transition.length).fill(1e-2);
  const permitted = Uint8Array.from(transition, (_, at) => (follows(Math.floor(at / TAGS), at % TAGS) ? 1 : 0));
  const random = seededRandom(settings.seed);
  const keep = 1 - settings.dropout;
  const features = createFeatureList();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let likelihood = 0;
    for (const { forms, allowed } of shuffled(sentences, random)) {
      const words = read(forms);
      const count = forms.length;
      const rows: Int32Array[] = [];
      const emissions = new Float64Array(count * TAGS);
      for (let token = 0; token < count; token++) {
        nameFeatures(features, words, token);
        const kept = new Int32Array(features.count);
        let size = 0;
        for (let index = 0; index < features.count; index++) {
          const row = find(features.hashes[index]!);
          if (row >= 0 && random() < keep) kept[size++] = row * TAGS;
        }
        rows.push(kept.subarray(0, size));
        for (let index = 0; index < size; index++) {
          for (let tag = 0; tag < TAGS; tag++) emissions[token * TAGS + tag]! += weights[kept[index]! + tag]! / keep;
        }
      }
      const free = expectations(emissions, transition, permitted, undefined);
      const bound = expectations(emissions, transition, permitted, allowed);
      if (!Number.isFinite(bound.logSum)) continue;
      likelihood += bound.logSum - free.logSum;
      for (let token = 0; token < count; token++) {
        for (let tag = 0; tag < TAGS; tag++) {
          const gradient = (bound.unary[token * TAGS + tag]! - free.unary[token * TAGS + tag]!) / keep;
          if (Math.abs(gradient) < 1e-3) continue;
          for (const row of rows[token]!) {
            const at = row + tag;
            const slope = gradient - settings.decay * weights[at]!;
            squares[at]! += slope * slope;
            weights[at]! += (settings.rate * slope) / Math.sqrt(squares[at]!);
          }
        }
      }
      for (let at = 0; at < transition.length; at++) {
        const gradient = bound.pairs[at]! - free.pairs[at]!;
        if (gradient === 0) continue;
        transitionSquares[at]! += gradient * gradient;
        transition[at]! += (settings.rate * gradient) / Math.sqrt(transitionSquares[at]!);
      }
    }
    report(epoch, likelihood / sentences.length);
  }
  return (least) => ({ ...quantise(vocabulary, weights, least), transition });
}

function countFeatures(sentences: readonly NameSentence[], read: (forms: readonly string[]) => Words, least: number) {
  const features = createFeatureList();
  const counter = createFeatureCounter();
  for (const { forms } of sentences) {
    const words = read(forms);
    for (let token = 0; token < forms.length; token++) {
      nameFeatures(features, words, token);
      counter.add(features.hashes, features.count);
    }
  }
  return counter.frequent(least);
}

function follows(from: number, to: number): boolean {
  const tag = parseNameTag(NAME_TAGS[to]!)!;
  if (tag.part !== "inside") return true;
  const before = from < TAGS ? parseNameTag(NAME_TAGS[from]!)! : undefined;
  return before !== undefined && before.type === tag.type && before.reading === tag.reading;
}

/** Forward–backward over the allowed paths, scaled token by token: probabilities of tags and of pairs, and the log of the sum. */
function expectations(
  emissions: Float64Array,
  transition: Float32Array,
  permitted: Uint8Array,
  allowed: Uint32Array | undefined,
): { unary: Float64Array; pairs: Float64Array; logSum: number } {
  const count = emissions.length / TAGS;
  const factor = Float64Array.from(transition, (value, at) => (permitted[at] === 1 ? Math.exp(value) : 0));
  const weight = new Float64Array(emissions.length);
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length);
  const unary = new Float64Array(emissions.length);
  const pairs = new Float64Array(factor.length);
  let logSum = 0;
  for (let token = 0; token < count; token++) {
    const base = token * TAGS;
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, emissions[base + tag]!);
    logSum += top;
    const bits = allowed === undefined ? EVERY : allowed[token]!;
    let total = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      if (((bits >>> tag) & 1) === 0) continue;
      weight[base + tag] = Math.exp(emissions[base + tag]! - top);
      let sum = token === 0 ? factor[TAGS * TAGS + tag]! : 0;
      if (token > 0) {
        for (let from = 0; from < TAGS; from++) sum += forward[base - TAGS + from]! * factor[from * TAGS + tag]!;
      }
      forward[base + tag] = sum * weight[base + tag]!;
      total += forward[base + tag]!;
    }
    logSum += Math.log(total);
    for (let tag = 0; tag < TAGS; tag++) forward[base + tag]! /= total;
  }
  if (!Number.isFinite(logSum)) return { unary, pairs, logSum };
  backward.fill(1, (count - 1) * TAGS);
  for (let token = count - 1; token >= 0; token--) {
    const base = token * TAGS;
    let total = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      unary[base + tag] = forward[base + tag]! * backward[base + tag]!;
      total += unary[base + tag]!;
    }
    for (let tag = 0; tag < TAGS; tag++) unary[base + tag]! /= total;
    if (token === 0) break;
    let mass = 0;
    for (let from = 0; from < TAGS; from++) {
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        sum += factor[from * TAGS + tag]! * weight[base + tag]! * backward[base + tag]!;
      }
      backward[base - TAGS + from] = sum;
      mass += forward[base - TAGS + from]! * sum;
    }
    for (let from = 0; from < TAGS; from++) {
      const start = forward[base - TAGS + from]! / mass;
      if (start === 0) continue;
      for (let tag = 0; tag < TAGS; tag++) {
        pairs[from * TAGS + tag]! += start * factor[from * TAGS + tag]! * weight[base + tag]! * backward[base + tag]!;
      }
    }
    for (let from = 0; from < TAGS; from++) backward[base - TAGS + from]! /= mass;
  }
  for (let tag = 0; tag < TAGS; tag++) pairs[TAGS * TAGS + tag] = unary[tag]!;
  return { unary, pairs, logSum };
}

function quantise(
  vocabulary: Uint32Array,
  weights: Float32Array,
  least: number,
): { weights: SparseWeights; unit: number } {
  const sorted = weights
    .map(Math.abs)
    .filter((value) => value > 1e-4)
    .sort();
  const unit = sorted[Math.floor(sorted.length * 0.9998)]! / 127;
  const keys: number[] = [];
  const sizes: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < vocabulary.length; row++) {
    const before = labels.length;
    for (let tag = 0; tag < TAGS; tag++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * TAGS + tag]! / unit)));
      if (Math.abs(value) < least) continue;
      labels.push(tag);
      values.push(value);
    }
    if (labels.length === before) continue;
    keys.push(vocabulary[row]!);
    sizes.push(labels.length - before);
  }
  return {
    unit,
    weights: {
      keys: Uint32Array.from(keys),
      sizes: Uint8Array.from(sizes),
      labels: Uint8Array.from(labels),
      values: Int8Array.from(values),
    },
  };
}
