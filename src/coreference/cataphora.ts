import type { MentionDraft, MentionedDocument } from "../document/stages.js";

/**
 * Index of the mention behind a pronoun that it may anticipate: the subject of the clause that the pronoun's own clause or phrase stands
 * before ("After his visit, Blinken …"). `undefined` where there is none.
 */
export function anticipated(
  { syntax, mentions, tokens }: MentionedDocument,
  pronoun: MentionDraft,
): number | undefined {
  if (pronoun.form !== "pronoun") return undefined;
  const { head, deprel } = syntax;
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 8; at = head[at]!, steps++) {
    const governor = head[at]!;
    if (governor <= at || !/^(?:advcl|obl|acl)/.test(deprel[at]!)) continue;
    const index = firstMentionFrom(mentions, pronoun.last);
    for (let next = index; next < mentions.length; next++) {
      const mention = mentions[next]!;
      if (mention.first >= governor || tokens[mention.first]!.sentence !== tokens[at]!.sentence) return undefined;
      if (mention.form === "name" && head[mention.head] === governor && /^nsubj/.test(deprel[mention.head]!))
        return next;
    }
    return undefined;
  }
  return undefined;
}

/** Index of the first mention that begins at a token or behind it, by binary search. */
function firstMentionFrom(mentions: readonly MentionDraft[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
