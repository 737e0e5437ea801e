import type { ParsedDocument } from "../document/stages.js";
import type { NominalNoun } from "../lexicon/nominals.js";
import type { Candidate } from "./candidate.js";
import { readTokens } from "./reading-order.js";

const definite = new Set(["the", "this", "that", "these", "those", "its", "his", "her", "their", "both"]);
const modifiers = new Set(["det", "amod", "nummod", "compound", "nmod:poss", "advmod", "case"]);
const numbers = new Set(["two", "three", "four", "five", "both", "2", "3", "4", "5"]);

/**
 * Descriptions that may refer to an entity named elsewhere: "the ministry", "the two countries", "the 39-year-old leader", and
 * appositions and predicates of names. `taken` tells the tokens that names hold; a description that contains one shrinks to the words
 * behind it.
 */
export function nominalCandidates(
  document: ParsedDocument,
  children: readonly (readonly number[])[],
  nouns: ReadonlyMap<string, NominalNoun>,
  taken: (token: number) => boolean,
): readonly Candidate[] {
  const { syntax, tokens } = document;
  const found: Candidate[] = [];
  for (const index of readTokens(document)) {
    if (taken(index) || syntax.upos[index] !== "NOUN") continue;
    const noun = nouns.get(syntax.lemma[index]!) ?? nouns.get(tokens[index]!.text.toLowerCase());
    if (noun === undefined) continue;
    const plural = syntax.xpos[index] === "NNS";
    const first = startOf(syntax, children, index, taken);
    const words = tokens.slice(first, index).map((token) => token.text.toLowerCase());
    const isDefinite = definite.has(words[0] ?? "");
    const isAppositive = syntax.deprel[index] === "appos";
    if (!isDefinite && !isAppositive) continue;
    if (plural && noun.type !== "organization" && !words.some((word) => numbers.has(word))) continue;
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
