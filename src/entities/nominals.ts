import type { ParsedDocument } from "../document/stages.js";
import type { NominalNoun } from "../lexicon/nominals.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import type { Candidate } from "./candidate.js";
import { readTokens } from "./reading-order.js";
import type { Vocabulary } from "./vocabulary.js";

const modifiers = new Set(["det", "amod", "nummod", "compound", "nmod:poss", "advmod", "case"]);

/**
 * Descriptions of people, bodies and places: "the ministry", "the two countries", "a nurse", "his 39-year-old son". Coreference finds out
 * which of them refer to something named or said elsewhere. `taken` tells the tokens that names hold; a description that contains one
 * shrinks to the words behind it. Predicates ("is a nurse") are left out.
 */
export function nominalCandidates(
  document: ParsedDocument,
  children: readonly (readonly number[])[],
  { nominals, nounClasses }: Pick<Vocabulary, "nominals" | "nounClasses">,
  taken: (token: number) => boolean,
): readonly Candidate[] {
  const { syntax, tokens } = document;
  const found: Candidate[] = [];
  for (const index of readTokens(document)) {
    if (taken(index) || syntax.upos[index] !== "NOUN" || notPhrases.test(syntax.deprel[index]!)) continue;
    if (children[index]!.some((child) => syntax.deprel[child] === "cop")) continue;
    const lemma = syntax.lemma[index]!;
    const noun =
      nominals.get(lemma) ?? nominals.get(tokens[index]!.text.toLowerCase()) ?? byClass.get(nounClasses.get(lemma));
    if (noun === undefined) continue;
    const plural = syntax.xpos[index] === "NNS";
    const first = startOf(syntax, children, index, taken);
    const isAppositive = syntax.deprel[index] === "appos";
    found.push({
      first,
      last: index + 1,
      type: noun.type,
      form: "nominal",
      confidence: 0.7,
      weight: 0.5,
      provenance: { rule: isAppositive ? "nominal-apposition" : "nominal" },
      ...(plural ? { plural } : {}),
      ...(noun.kind === "man" ? { gender: "male" } : noun.kind === "woman" ? { gender: "female" } : {}),
    });
  }
  return found;
}

/** What nouns that the table of descriptions does not have describe, by their class. */
const byClass: ReadonlyMap<NounClass | undefined, NominalNoun> = new Map([
  ["woman", { type: "person", kind: "woman" }],
  ["man", { type: "person", kind: "man" }],
  ["person", { type: "person", kind: "person" }],
  ["place", { type: "place", kind: "region" }],
]);
const notPhrases = /^(?:compound|flat|goeswith|fixed|amod|xcomp|nmod:desc|.*:(?:tmod|npmod|unmarked))$/;

/** First token of the noun phrase to the left of its head, behind any name within it. */
function startOf(
  syntax: ParsedDocument["syntax"],
  children: readonly (readonly number[])[],
  head: number,
  taken: (token: number) => boolean,
): number {
  const left = children[head]!.filter((child) => child < head && modifiers.has(syntax.deprel[child]!));
  let first = Math.min(head, ...left.filter((child) => syntax.deprel[child] !== "case"));
  for (let token = head - 1; token >= first; token--) {
    if (taken(token)) first = token + 1;
  }
  while (first < head && (syntax.upos[first] === "PART" || syntax.upos[first] === "PUNCT")) first++;
  return first;
}
