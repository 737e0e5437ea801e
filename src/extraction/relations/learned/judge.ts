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

/**
 * Judges every label that the ontology allows, of every pair that a sentence names together or a rule ties; what is less likely than
 * `least` is left out.
 */
export function judgePairs(
  scene: Scene,
  found: readonly FoundEvent[],
  drafts: readonly RelationDraft[],
  model: PairModel,
  least: number,
): readonly Judgement[] {
  const describe = pairDescriber(scene, found);
  const judgements: Judgement[] = [];
  for (const pair of candidatePairs(scene, drafts)) {
    const scores = model.score(describe(pair));
    for (const index of pair.labels) {
      const label = PAIR_LABELS[index]!;
      const logOdds = logOddsOf(label, pair.drafts, scores[index]!, model.trust[index]!);
      const probability = model.probability(logOdds);
      if (probability >= least) judgements.push({ pair, label, probability });
    }
  }
  return judgements;
}
