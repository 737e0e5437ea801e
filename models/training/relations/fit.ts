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

/** Log odds of a label of a pair. */
export function logOddsOf(weights: readonly LabelWeights[], { features, pair }: Example, label: number): number {
  const known = weights[label]!;
  let sum = priorOf(PAIR_LABELS[label]!, pair.drafts);
  for (const key of features) sum += known.get(key) ?? 0;
  return sum;
}
