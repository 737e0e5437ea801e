import { PAIR_LABELS } from "../../../src/extraction/relations/learned/labels.js";
import { priorOf } from "../../../src/extraction/relations/learned/prior.js";
import type { Example } from "./examples.js";
import { fitLogistic, type LogisticSettings } from "./logistic.js";

/** Weights by the key of their feature, for one label. */
export type LabelWeights = ReadonlyMap<number, number>;

/** How to fit all labels. */
export interface FitSettings extends LogisticSettings {
  /** A feature must belong to so many pairs of a label. */
  readonly leastPairs: number;
  /** After so many pairs a label is half trusted against a rule. */
  readonly fewPairs: number;
}

/** Fits one logistic regression a label, over the pairs that it is asked of; none for a label that no pair has. */
export function fitLabels(examples: readonly Example[], settings: FitSettings): readonly LabelWeights[] {
  return PAIR_LABELS.map((name, label) => {
    const asked = examples.filter(({ labels }) => labels.includes(label));
    if (!asked.some(({ right }) => right.has(label))) return new Map();
    const index = frequentFeatures(asked, settings.leastPairs);
    const rows = asked.map(({ features, pair, right }) => ({
      features: Uint32Array.from([...features].flatMap((key) => index.get(key) ?? [])),
      prior: priorOf(name, pair.drafts),
      right: right.has(label),
    }));
    const weights = fitLogistic(rows, index.size, settings);
    return new Map([...index].map(([key, at]) => [key, weights[at]!]));
  });
}

function frequentFeatures(examples: readonly Example[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return new Map(kept.map(([key], at) => [key, at]));
}

/** How far the scores of each label are trusted against a rule that reads the wording: n / (n + few) after n pairs that have it. */
export function trustOf(examples: readonly Example[], few: number): readonly number[] {
  return PAIR_LABELS.map((_, label) => {
    const count = examples.filter(({ right }) => right.has(label)).length;
    return count / (count + few);
  });
}

/** What the weights of a label add to the log odds of a pair. */
export function scoreOf(weights: LabelWeights, { features }: Example): number {
  let sum = 0;
  for (const key of features) sum += weights.get(key) ?? 0;
  return sum;
}
