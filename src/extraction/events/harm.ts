import type { Argument } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import { childrenBy, conjuncts } from "../grammar/tree-view.js";
import { isInClass } from "../rules/word-classes.js";
import type { Match } from "./match.js";
import { nounPhrase } from "./phrase.js";
import type { Scene } from "./scene.js";

/** Where those stand whom an event harms, by their number: "killed 12 people", "an attack wounded dozens", "40 died in a raid". */
const HARMED: readonly string[] = ["obj", "hit", "befallen", "of"];

/** Where the means of an attack stands: "with rockets", "rocket attack", "fired mortars", "a bomb killed". */
const MEANS: readonly string[] = ["with", "mod", "obj", "subj", "in", "by"];

/** The counted victims and the weapons of an attack, accident or death, as the text words them. */
export function harmOf(scene: Scene, match: Match): readonly Argument[] {
  const kind = EVENT_FACTS[match.rule.type].plover ?? match.rule.type;
  if (kind !== "ASSAULT" && kind !== "disaster" && kind !== "death") return [];
  const victims = harmedTokens(scene, match).filter((token) => isCounted(scene, token));
  const means = kind === "ASSAULT" ? MEANS.flatMap((slot) => match.slots.get(slot) ?? []) : [];
  const weapons = means.filter((token) => !match.consumed.includes(token) || scene.view.upos[token] === "NOUN");
  return [
    ...wordings(scene, "victims", victims),
    ...wordings(scene, "instrument", weapons.filter((token) => isWeapon(scene, token)).slice(0, 1)),
  ];
}

/** Those whom the event itself harms, and whom the harm told beside it does: "opened fire, killing two". */
function harmedTokens({ view, predicates, tables }: Scene, match: Match): readonly number[] {
  const own = HARMED.flatMap((slot) =>
    slot === "of" && match.rule.pos !== "noun" ? [] : (match.slots.get(slot) ?? []),
  );
  const dying = match.rule.type === "death" ? (match.slots.get("subj") ?? []) : [];
  const following = childrenBy(view, match.token, "advcl", "conj", "acl");
  const beside = following
    .flatMap((verb) => conjuncts(view, verb))
    .filter((verb) => isInClass(tables.classes, "harm", view.lemma[verb]!))
    .flatMap((verb) => predicates.slotsOf(verb).get("obj") ?? []);
  return [...new Set([...own, ...dying, ...beside])];
}

/** Whether a noun phrase says how many: "12 people", "dozens", "a hundred". */
function isCounted({ view, tables }: Scene, token: number): boolean {
  if (view.upos[token] === "NUM" || isInClass(tables.classes, "count", view.lemma[token]!)) return true;
  return childrenBy(view, token, "nummod").length > 0;
}

function isWeapon({ view, tables }: Scene, token: number): boolean {
  const lemma = view.lemma[token]!;
  if (lemma === "car") return false;
  return isInClass(tables.classes, "weapon", lemma) || isInClass(tables.classes, "explosive", lemma);
}

function wordings(scene: Scene, role: "victims" | "instrument", tokens: readonly number[]): readonly Argument[] {
  return tokens.map((token) => {
    const span = nounPhrase(scene.view, token);
    return { role, ...span, value: scene.document.text.slice(span.start, span.end) };
  });
}
