import type { ParsedDocument } from "../document/stages.js";
import { prepositionOf } from "./readings.js";

const dealings = new Set(["with", "between", "against", "among"]);
const partyPrepositions = new Set(["to", "on", "from", "for", "upon", "by", "of"]);
const words = (list: string) => new Set(list.split(" "));
const dealVerbs = words(
  "accuse aid arm ask assure back blame blast call condemn congratulate consult criticize defend denounce fault help impose invite lobby mock notify oblige offend persuade praise press pressure promise provoke rebuke reassure rebuff sanction scold slam sue summon support tell thank threaten trust urge warn welcome",
);
const speakingVerbs = words(
  "admit agree allege announce believe claim concede confirm declare demand deny dismiss downplay expel fear hint hope insist object offer oppose pledge protest recall refuse reject reply respond retaliate say suspect vow want",
);
const dealNouns = words(
  "aid ambassador answer appeal apology assistance assurance attack ban call concession condemnation criticism embargo envoy guarantee help invitation letter message offer pledge pressure proposal protest request response sanction statement support threat ultimatum warning weapon",
);
/** Nouns for what a state has, behind the word that says whose. */
const stateNouns = words(
  "ally ambassador approval demand diplomacy diplomat embassy envoy government leadership offer pledge policy pressure proposal rebuke regime relation relations sanction sanctions stance threat tie ties",
);

/** Whether a noun is a party that somebody deals with, or that speaks: "ties with Oslo", "sanctions on Caracas", "warned Tokyo". */
export function isDealt(document: ParsedDocument, children: readonly (readonly number[])[], head: number): boolean {
  const { syntax } = document;
  const preposition = prepositionOf(document, children, head);
  if (preposition !== undefined && dealings.has(preposition)) return true;
  const first = firstConjunct(document, head);
  const governor = syntax.head[first]!;
  if (governor < 0) return false;
  const lemma = syntax.lemma[governor]!.toLowerCase();
  if (preposition !== undefined)
    return partyPrepositions.has(preposition) && (dealNouns.has(lemma) || dealVerbs.has(lemma));
  const relation = syntax.deprel[first]!;
  if (relation === "nsubj")
    return syntax.upos[governor] === "VERB" && (dealVerbs.has(lemma) || speakingVerbs.has(lemma));
  return /^(?:i?obj|nsubj:pass)$/.test(relation) && dealVerbs.has(lemma);
}

/** Whether a noun says whose something is that only states have: "Moscow ties", "Oslo's envoy". */
export function ownsPolicy({ syntax }: ParsedDocument, head: number): boolean {
  const governor = syntax.head[head]!;
  if (governor < 0 || !["compound", "nmod:poss", "amod"].includes(syntax.deprel[head]!)) return false;
  return stateNouns.has(syntax.lemma[governor]!.toLowerCase());
}

/** The head of the list that a noun is part of: "Oslo" of "Oslo and Rome". */
function firstConjunct({ syntax }: ParsedDocument, head: number): number {
  let at = head;
  for (let steps = 0; syntax.deprel[at] === "conj" && steps < 4; steps++) at = syntax.head[at]!;
  return at;
}
