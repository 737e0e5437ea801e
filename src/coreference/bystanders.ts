import type { MentionedDocument } from "../document/stages.js";
import type { Phrase } from "./scene.js";

/**
 * The noun phrase headed by a common noun that is no mention, as a competitor for pronouns: "the plan … it". `undefined` for
 * tokens that head none.
 *
 * @param isPersonNoun whether a lemma denotes people ("official", "protester")
 */
export function bystander(
  { syntax, tokens }: MentionedDocument,
  token: number,
  isPersonNoun: (lemma: string) => boolean,
): Phrase | undefined {
  const upos = syntax.upos[token];
  if (upos !== "NOUN" && upos !== "PROPN") return undefined;
  const relation = syntax.deprel[token]!;
  if (/^(?:compound|flat|goeswith|fixed|obl:tmod|nmod:tmod|obl:npmod|obl:unmarked|nmod:unmarked)/.test(relation))
    return undefined;
  const plural = syntax.xpos[token] === "NNS" || syntax.xpos[token] === "NNPS";
  return {
    first: token,
    last: token + 1,
    head: token,
    sentence: tokens[token]!.sentence,
    traits: { animate: isPersonNoun(syntax.lemma[token]!), plural, gender: undefined },
  };
}
