import type { Predicates } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { StatusCues } from "./effects.js";
import { cueOf } from "./effects.js";

/** Head tokens of the subjects of a reporting word. */
export function speakersOf(predicates: Predicates, governor: number): readonly number[] {
  const slots = predicates.slotsOf(governor);
  return slots.get("subj") ?? slots.get("poss") ?? slots.get("by") ?? [];
}

/** Speakers named beside a clause: ", officials said", "according to police". */
export function speakersBeside(
  view: TreeView,
  predicates: Predicates,
  cues: StatusCues,
  clause: number,
): readonly number[] {
  const found: number[] = [];
  for (const child of childrenBy(view, clause, "parataxis")) {
    if (cueOf(cues, "clause", view.lemma[child]!)?.speaks === true) found.unshift(...speakersOf(predicates, child));
  }
  if (view.upos[clause] === "VERB" || view.relation[clause] === "root") {
    found.unshift(...(predicates.slotsOf(clause).get("according") ?? []));
  }
  return found;
}
