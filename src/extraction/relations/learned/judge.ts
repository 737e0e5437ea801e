import { hashString } from "../../../inference/hash.js";
import type { FoundEvent } from "../../events/find-events.js";
import type { Scene } from "../../events/scene.js";
import type { RelationDraft } from "../draft.js";
import { pairDescriber } from "./features.js";
import { PAIR_LABELS, type PairLabel } from "./labels.js";
import type { PairModel } from "./model.js";
import { candidatePairs, type Pair } from "./pairs.js";
import { logOddsOf } from "./prior.js";

/** What the model thinks of one label of a pair. */
export interface Judgement {
  readonly pair: Pair;
  readonly label: PairLabel;
  /** 0…1, calibrated. */
  readonly probability: number;
}

/** Judges every label that the ontology allows, of every pair that a sentence names together or a rule ties. */
export function judgePairs(
  scene: Scene,
  found: readonly FoundEvent[],
  drafts: readonly RelationDraft[],
  model: PairModel,
): readonly Judgement[] {
  const describe = pairDescriber(scene, found);
  return candidatePairs(scene, drafts).flatMap((pair) => {
    const scores = model.score(describe(pair).map(featureKey));
    return pair.labels.map((label) => {
      const name = PAIR_LABELS[label]!;
      const logOdds = logOddsOf(name, pair.drafts, scores[label]!, model.trust[label]!);
      return { pair, label: name, probability: model.probability(logOdds) };
    });
  });
}

/** The key of a feature in the table of weights, where 0 stands for an empty slot. */
export function featureKey(feature: string): number {
  return hashString(feature) || 1;
}
