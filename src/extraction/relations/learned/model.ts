import type { FeatureSet } from "../../../inference/sparse/feature-set.js";
import { sparseScorer } from "../../../inference/sparse/table.js";
import { readTensors } from "../../../inference/tensor-file.js";
import { PAIR_LABELS } from "./labels.js";

/** A trained judge of pairs. */
export interface PairModel {
  /** What features add to the log odds of each label; the array is used again by the next call. */
  readonly score: (features: FeatureSet) => Float64Array;
  /** How far a score counts against a rule that reads the wording, 0…1, of each label: less where few pairs taught it. */
  readonly trust: readonly number[];
  /** The calibrated probability of log odds. */
  readonly probability: (logOdds: number) => number;
}

/** The model that knows nothing: the rules alone count. */
export const RULES_ALONE: PairModel = {
  score: () => new Float64Array(PAIR_LABELS.length),
  trust: PAIR_LABELS.map(() => 1),
  probability: (logOdds) => logistic(logOdds),
};

/**
 * Reads the weights of the judge of pairs.
 *
 * @throws DramatisError `asset-invalid`
 */
export function loadPairModel(bytes: Uint8Array): PairModel {
  const file = readTensors(bytes);
  const { unit, slope, offset } = file.meta as Readonly<Record<"unit" | "slope" | "offset", number>>;
  const { trust } = file.meta as { readonly trust: readonly number[] };
  const scorer = sparseScorer({
    keys: file.tensor("keys", Uint32Array),
    sizes: file.tensor("sizes", Uint8Array),
    labels: file.tensor("labels", Uint8Array),
    values: file.tensor("values", Int8Array),
  });
  const sums = new Int32Array(PAIR_LABELS.length);
  const scores = new Float64Array(PAIR_LABELS.length);
  return {
    score: (features) => {
      scorer.score(features.keys, features.size, sums);
      for (let label = 0; label < scores.length; label++) scores[label] = sums[label]! * unit;
      return scores;
    },
    trust,
    probability: (logOdds) => logistic(slope * logOdds + offset),
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
