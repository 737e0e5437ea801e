import type { MentionedDocument } from "../document/stages.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import { nounSort, nounTraits } from "./noun-sorts.js";
import { localKey, type Phrase } from "./phrase.js";

const notPhrases =
  /^(?:compound|flat|goeswith|fixed|obl:tmod|nmod:tmod|obl:npmod|nmod:npmod|obl:unmarked|nmod:unmarked|nmod:desc)/;

/**
 * The noun phrase headed by a noun that is no mention, as a competitor for pronouns: "the plan … it". `undefined` for tokens that head
 * none.
 */
export function bystander(
  { syntax, tokens }: MentionedDocument,
  token: number,
  classOf: (lemma: string) => NounClass | undefined,
): Phrase | undefined {
  const upos = syntax.upos[token];
  if ((upos !== "NOUN" && upos !== "PROPN") || notPhrases.test(syntax.deprel[token]!)) return undefined;
  const noun = upos === "NOUN" ? classOf(syntax.lemma[token]!) : undefined;
  const plural = syntax.xpos[token] === "NNS" || syntax.xpos[token] === "NNPS";
  return {
    first: token,
    last: token + 1,
    head: token,
    sentence: tokens[token]!.sentence,
    form: "noun",
    sort: nounSort(noun),
    entity: localKey(token),
    referent: [localKey(token)],
    traits: { ...nounTraits(noun), plural },
  };
}
