import type { Reading } from "../document/labels.js";
import type { ParsedDocument } from "../document/stages.js";

const placePrepositions = new Set([
  "in",
  "at",
  "from",
  "to",
  "into",
  "across",
  "throughout",
  "near",
  "around",
  "inside",
  "outside",
  "through",
  "toward",
  "towards",
  "over",
  "within",
  "via",
  "off",
]);
/** Verbs whose object is the territory that somebody enters or leaves. */
const travel = new Set(["visit", "leave", "tour", "enter", "reach", "cross", "invade", "flee"]);
const territory = new Set([...travel, "hit", "strike", "sweep", "occupy"]);
const motion = new Set([
  ...travel,
  ...["go", "travel", "fly", "arrive", "return", "come", "move", "drive", "head", "send", "deploy", "withdraw"],
]);
const statePrepositions = new Set(["to", "from"]);

/**
 * What a mention of a country, capital or seat stands for, by its place in the sentence: `modifier` of another noun, its `people`,
 * the territory (`place`) or the `government`. For mentions on which no model has spoken.
 *
 * @param head token that heads the mention
 * @param isDemonym whether the words are an adjective or a noun for people ("Russian", "Russians")
 */
export function readingOf(
  { syntax, tokens }: ParsedDocument,
  children: readonly (readonly number[])[],
  head: number,
  isDemonym: boolean,
): Reading {
  const relation = syntax.deprel[head]!;
  if (isDemonym)
    return syntax.upos[head] === "ADJ" || relation === "amod" || relation === "compound" ? "modifier" : "people";
  if (relation === "nmod:poss" || relation === "compound" || relation === "amod") return "modifier";
  const preposition = prepositionOf({ syntax, tokens }, children, head);
  const governor = syntax.head[head]!;
  const verb = governor < 0 ? "" : syntax.lemma[governor]!;
  if (preposition !== undefined) {
    if (statePrepositions.has(preposition) && syntax.upos[governor] !== "VERB") return "government";
    if (statePrepositions.has(preposition)) return motion.has(verb) ? "place" : "government";
    return placePrepositions.has(preposition) ? "place" : "government";
  }
  if (relation === "obj" && territory.has(verb)) return "place";
  if (relation === "nsubj:pass" && territory.has(verb)) return "place";
  return "government";
}

/** Whether a noun is the object of a verb of entering or leaving: "visited Chad". */
export function isTerritory({ syntax }: Pick<ParsedDocument, "syntax">, head: number): boolean {
  const verb = syntax.head[head]!;
  return syntax.deprel[head] === "obj" && verb >= 0 && travel.has(syntax.lemma[verb]!);
}

/** The preposition that governs a noun or the list it stands in ("between Oslo and Rome"), in lower case. */
export function prepositionOf(
  { syntax, tokens }: Pick<ParsedDocument, "syntax" | "tokens">,
  children: readonly (readonly number[])[],
  head: number,
): string | undefined {
  for (let at = head, steps = 0; at >= 0 && steps < 5; at = syntax.head[at]!, steps++) {
    const marker = children[at]!.find((child) => syntax.deprel[child] === "case" && child < at);
    if (marker !== undefined) return tokens[marker]!.text.toLowerCase();
    if (syntax.deprel[at] !== "conj") return undefined;
  }
  return undefined;
}
