import type { MentionDraft, ParsedDocument } from "../document/stages.js";
import type { MentionIndex } from "./mention-index.js";

const jurisdictionTypes: ReadonlySet<string> = new Set(["country", "organization", "place", "group"]);
const passable = new Set(["ADJ", "ADV", "PART", "PUNCT", "DET", "NUM", "ADP"]);

/**
 * The mention of the country, organization or place that an office belongs to: before it ("U.S. Secretary of State", "Russia's
 * defence minister", "Foreign Ministry spokesman", "its spokesman") or behind it ("president of Kenya", "spokesman for the ministry").
 */
export function jurisdictionOf(
  document: ParsedDocument,
  index: MentionIndex,
  office: number,
  isQualifier: (word: string) => boolean,
): number | undefined {
  const draft = index.drafts[office]!;
  return (
    before(document, index, draft, isQualifier) ?? behind(document, index, draft) ?? modifier(document, index, draft)
  );
}

function eligible(index: MentionIndex, mention: number | undefined): number | undefined {
  if (mention === undefined) return undefined;
  const draft = index.drafts[mention]!;
  return jurisdictionTypes.has(draft.type) && draft.form !== "pronoun" ? mention : undefined;
}

function before(
  { tokens, syntax }: ParsedDocument,
  index: MentionIndex,
  office: MentionDraft,
  isQualifier: (word: string) => boolean,
): number | undefined {
  const sentence = tokens[office.first]!.sentence;
  for (let at = office.first - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    if (tokens[at]!.sentence !== sentence) return undefined;
    const mention = index.mentionAt(at);
    if (mention !== undefined) {
      if (/^its$/i.test(tokens[at]!.text)) return mention;
      const isPossessor = tokens[at + 1]?.text === "'s" || tokens[at + 1]?.text === "’s";
      const found = index.drafts[mention]!;
      const adjacent = isPossessor || found.last === at + 1;
      return adjacent && (isPossessor || found.reading !== "people") ? eligible(index, mention) : undefined;
    }
    const word = tokens[at]!.text;
    if (isQualifier(word) || /^(?:['’]s?|-|–)$/.test(word)) continue;
    if (!passable.has(syntax.upos[at]!) || /^(?:the|a|an|,|and|or|in|of|to|by|with|as|for|from|on|at)$/i.test(word))
      return undefined;
  }
  return undefined;
}

function behind(document: ParsedDocument, index: MentionIndex, office: MentionDraft): number | undefined {
  const { tokens } = document;
  const word = tokens[office.last]?.text;
  if (word !== "of" && word !== "for" && word !== "at" && word !== "in") return undefined;
  let at = office.last + 1;
  while (
    /^(?:the|its?|his|her|their|whole|entire|state|troubled|former|newly|independent)$/i.test(tokens[at]?.text ?? "") &&
    index.mentionAt(at) === undefined
  )
    at++;
  const first = eligible(index, index.mentionAt(at));
  const behindFirst = first === undefined ? 0 : skipPossessive(document, index.drafts[first]!.last);
  const next = first === undefined ? undefined : eligible(index, index.mentionAt(behindFirst));
  const isModifier = first !== undefined && index.drafts[first]!.reading === "modifier";
  return isModifier && next !== undefined && index.drafts[next]!.type === "organization" ? next : first;
}

function modifier({ syntax }: ParsedDocument, index: MentionIndex, office: MentionDraft): number | undefined {
  for (const child of index.children[office.head]!) {
    const relation = syntax.deprel[child]!;
    if (!["nmod:poss", "amod", "compound"].includes(relation)) continue;
    const found = eligible(index, index.mentionAt(child));
    if (found !== undefined && index.drafts[found]!.head === child) return found;
  }
  return undefined;
}

/** "Prime Minister Anwar Ibrahim of Malaysia": the country behind the name of the holder. */
export function behindHolder(
  { tokens }: ParsedDocument,
  index: MentionIndex,
  holder: number | undefined,
): number | undefined {
  const name = index.drafts[holder ?? -1];
  if (name === undefined || tokens[name.last]?.text !== "of") return undefined;
  const at = /^the$/i.test(tokens[name.last + 1]?.text ?? "") ? name.last + 2 : name.last + 1;
  return eligible(index, index.mentionAt(at));
}

/** The token behind a possessive ending. */
function skipPossessive({ tokens }: ParsedDocument, token: number): number {
  return /^['’]s?$/.test(tokens[token]?.text ?? "") ? token + 1 : token;
}
