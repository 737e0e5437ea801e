import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";

const REACH = 3;

/**
 * The country or body that a description or "its" before an office means: the last one named whose name holds the noun ("the ministry's
 * spokesman"), or for "its" and "the country" the last that was a subject, at most three sentences back.
 *
 * @param index of the description or pronoun
 */
export function ownerMeant(
  { mentions, syntax, tokens }: MentionedDocument,
  named: ReadonlyMap<number, Identity>,
  index: number,
): Identity | undefined {
  const owner = mentions[index]!;
  const noun = syntax.lemma[owner.head]!.toLowerCase();
  const sentenceOf = ({ first }: MentionDraft) => tokens[first]!.sentence;
  const isSubject = ({ head }: MentionDraft) => syntax.deprel[head]!.startsWith("nsubj");
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at]!;
    if (sentenceOf(owner) - sentenceOf(mention) > REACH) return undefined;
    const identity = named.get(at);
    if (identity === undefined || (identity.type !== "organization" && identity.type !== "country")) continue;
    const fits =
      owner.form === "pronoun" || owner.type === "country"
        ? isSubject(mention) && (owner.form === "pronoun" || identity.type === "country")
        : identity.type === owner.type &&
          identity.name
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(noun);
    if (fits) return identity;
  }
  return undefined;
}
