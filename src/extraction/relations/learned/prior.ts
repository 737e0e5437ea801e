import type { RelationDraft } from "../draft.js";
import { precisionOf } from "../precision.js";
import { labelOf, type PairLabel } from "./labels.js";

/** Log odds of a label that no rule proposes. */
const UNSAID = -3.5;

/**
 * Log odds of a label: those of the rules and what the model adds. Against a rule that reads the wording the model counts only as far as it
 * is trusted.
 */
export function logOddsOf(label: PairLabel, drafts: readonly RelationDraft[], score: number, trust: number): number {
  const said = drafts.some((draft) => draft.listed !== true && labelOf(draft) === label);
  return priorOf(label, drafts) + (said ? trust * score : score);
}

/** Log odds of a label by the rules alone: those of the most precise one that reads it and of the most precise list that has it. */
export function priorOf(label: PairLabel, drafts: readonly RelationDraft[]): number {
  let said = 0;
  let listed = 0;
  for (const draft of drafts) {
    if (labelOf(draft) !== label) continue;
    if (draft.listed === true) listed = Math.max(listed, precisionOf(draft.rule));
    else said = Math.max(said, precisionOf(draft.rule));
  }
  const wrong = (1 - said) * (1 - listed);
  return wrong === 1 ? UNSAID : Math.log((1 - wrong) / wrong);
}
