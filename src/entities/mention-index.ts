import type { MentionDraft, ParsedDocument } from "../document/stages.js";

/** Look-ups from tokens to mentions. */
export interface MentionIndex {
  readonly drafts: readonly MentionDraft[];
  readonly children: readonly (readonly number[])[];
  /** The mention that holds a token. */
  mentionAt(token: number): number | undefined;
  /** The person name that starts at a token. */
  personNameAt(token: number): number | undefined;
  /** The person mention that ends just before a token. */
  personEndingAt(token: number): number | undefined;
  /** The person mention (name, description or pronoun) whose head is a token. */
  personHeadedBy(token: number): number | undefined;
  /** The first token at or behind `token` that is no honorific such as "Mr.". */
  skipTitles(document: ParsedDocument, token: number): number;
}

/** The token behind "-elect" or "-designate". */
function skipElect({ tokens }: ParsedDocument, token: number): number {
  const word = /^[-‐‑–]$/.test(tokens[token]?.text ?? "") ? token + 1 : token;
  return /^(?:elect|designate)$/i.test(tokens[word]?.text ?? "") ? word + 1 : token;
}

/** Builds the look-ups for mentions that are sorted and disjoint. */
export function indexMentions(
  document: ParsedDocument,
  children: readonly (readonly number[])[],
  drafts: readonly MentionDraft[],
  isHonorific: (word: string) => boolean,
): MentionIndex {
  const owner = new Int32Array(document.tokens.length).fill(-1);
  for (const [mention, draft] of drafts.entries()) owner.fill(mention, draft.first, draft.last);
  const mentionAt = (token: number) => {
    const mention = owner[token] ?? -1;
    return mention < 0 ? undefined : mention;
  };
  const person = (mention: number | undefined, fits: (draft: MentionDraft) => boolean) => {
    const draft = drafts[mention ?? -1];
    return draft?.type === "person" && fits(draft) ? mention : undefined;
  };
  return {
    drafts,
    children,
    mentionAt,
    personNameAt: (token) => person(mentionAt(token), (draft) => draft.form === "name" && draft.first === token),
    personEndingAt: (token) => person(mentionAt(token - 1), (draft) => draft.last === token),
    personHeadedBy: (token) => person(mentionAt(token), (draft) => draft.head === token || draft.form === "name"),
    skipTitles: (parsed, token) => {
      let at = skipElect(parsed, token);
      while (isHonorific(parsed.tokens[at]?.text ?? "")) at++;
      return at;
    },
  };
}
