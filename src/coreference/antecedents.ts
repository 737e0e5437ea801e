import type { MentionDraft, MentionedDocument } from "../document/stages.js";

/** Weights of Lappin and Leass for the grammatical role of a noun phrase. */
const roleWeights: ReadonlyMap<string, number> = new Map([
  ["nsubj", 80],
  ["nsubj:pass", 80],
  ["obj", 50],
  ["iobj", 45],
  ["obl", 35],
  ["obl:agent", 45],
  ["nmod:poss", 30],
  ["nmod", 25],
  ["appos", 25],
  ["conj", 30],
  ["root", 60],
]);

/**
 * How salient a noun phrase is by its grammatical role. Source: Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution,
 * Computational Linguistics 20(4), 1994; the factors are theirs, mapped to Universal Dependencies.
 */
export function roleSalience({ syntax }: MentionedDocument, head: number): number {
  let at = head;
  for (let steps = 0; steps < 3 && syntax.deprel[at] === "conj" && syntax.head[at]! >= 0; steps++)
    at = syntax.head[at]!;
  return roleWeights.get(syntax.deprel[at]!) ?? 20;
}

/** Whether a pronoun and a mention are arguments of one verb, so that only a reflexive could join them. */
export function areCoarguments(
  document: MentionedDocument,
  pronoun: number,
  mention: Pick<MentionDraft, "head">,
): boolean {
  const { syntax } = document;
  if (syntax.deprel[pronoun] === "nmod:poss") return syntax.head[pronoun] === mention.head;
  const isArgument = (token: number) => /^(?:nsubj|obj|iobj|obl)/.test(syntax.deprel[token]!);
  return isArgument(pronoun) && isArgument(mention.head) && syntax.head[pronoun] === syntax.head[mention.head];
}
