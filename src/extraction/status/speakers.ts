import type { Predicates } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy, prepositionOf } from "../grammar/tree-view.js";
import type { StatusCues } from "./effects.js";
import { cueOf } from "./effects.js";

/** Head tokens of the subjects of a reporting word; whoever is under pressure does not say so. */
export function speakersOf(view: TreeView, predicates: Predicates, governor: number): readonly number[] {
  const slots = predicates.slotsOf(governor);
  const passive = prepositionOf(view, governor) === "under";
  return (passive ? undefined : slots.get("subj")) ?? slots.get("poss") ?? slots.get("by") ?? [];
}

/** Speakers named beside a clause: ", officials said", "according to police". `trigger` does not speak of itself. */
export function speakersBeside(
  view: TreeView,
  predicates: Predicates,
  cues: StatusCues,
  clause: number,
  trigger: number,
): readonly number[] {
  const found: number[] = [];
  for (const child of childrenBy(view, clause, "parataxis")) {
    if (child === trigger || cueOf(cues, "clause", view.lemma[child]!)?.speaks !== true) continue;
    const speakers = speakersOf(view, predicates, child);
    found.unshift(...(speakers.length > 0 ? speakers : nameBefore(view, child)));
  }
  if (view.upos[clause] === "VERB" || view.relation[clause] === "root") {
    const slots = predicates.slotsOf(clause);
    const named = slots.get("according") ?? [];
    found.unshift(
      ...[...named, ...(slots.get("subj") ?? [])].flatMap((token) => quotersOf(view, predicates, token)),
      ...named,
    );
  }
  return found;
}

const QUOTING: ReadonlySet<string> = new Set(["quote", "cite"]);

/** Who passes on the words of a party: "the ministry, quoted by Tass, urged…", "according to the minister, who was quoted by Tass". */
function quotersOf(view: TreeView, predicates: Predicates, party: number): readonly number[] {
  return childrenBy(view, party, "acl")
    .filter((clause) => QUOTING.has(view.lemma[clause]!) && view.xpos[clause] === "VBN")
    .flatMap((clause) => predicates.slotsOf(clause).get("by") ?? []);
}

/** The name right before a reporting verb that a parser took for an apposition of what stands before it: "…, Manila said". */
function nameBefore(view: TreeView, verb: number): readonly number[] {
  let at = verb - 1;
  while (at >= 0 && view.upos[at] === "PUNCT") at--;
  while (at >= 0 && (view.relation[at] === "flat" || view.relation[at] === "compound")) at = view.head[at]!;
  return at >= 0 && view.relation[at] === "appos" ? [at] : [];
}
