import type { MentionDraft, OfficeDraft, ParsedDocument } from "../document/stages.js";
import { behindHolder, jurisdictionOf } from "./jurisdictions.js";
import { indexMentions, type MentionIndex } from "./mention-index.js";
import { holderOf } from "./office-holders.js";
import type { Vocabulary } from "./vocabulary.js";

/** Joins every office mention with its holder, its jurisdiction and its qualifiers ("former", "acting"). */
export function linkOffices(
  document: ParsedDocument,
  children: readonly (readonly number[])[],
  drafts: readonly MentionDraft[],
  vocabulary: Vocabulary,
): readonly MentionDraft[] {
  const index = indexMentions(document, children, drafts, (word) => vocabulary.persons.honorific(word) !== undefined);
  const isQualifier = (word: string) => vocabulary.offices.qualifierAt([word], 0) !== undefined;
  return drafts.map((draft, mention) => {
    if (draft.office === undefined) return draft;
    const holder = holderOf(document, index, mention);
    const jurisdiction =
      jurisdictionOf(document, index, mention, isQualifier) ?? behindHolder(document, index, holder?.mention);
    const qualifiers = qualifiersOf(document, index, draft, vocabulary);
    const office: OfficeDraft = {
      ...draft.office,
      qualifiers: holder?.former === true ? ["former", ...qualifiers] : qualifiers,
      ...(holder === undefined ? {} : { holder: holder.mention, rule: holder.rule }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    };
    return { ...draft, office };
  });
}

/** Qualifiers before the office, past its jurisdiction ("former U.S. president"), and behind it ("president-elect"). */
function qualifiersOf(
  { tokens, syntax }: ParsedDocument,
  index: MentionIndex,
  office: MentionDraft,
  vocabulary: Vocabulary,
): OfficeDraft["qualifiers"] {
  const found = new Set<OfficeDraft["qualifiers"][number]>(office.office?.qualifiers);
  const sentence = tokens[office.first]!.sentence;
  const words = (first: number, last: number) => tokens.slice(first, last).map(({ text }) => text);
  /** How many tokens before a token are one qualifier: "former" is one, "one-time" three. */
  const add = (last: number): number => {
    for (const length of [1, 3]) {
      const form = vocabulary.offices.qualifierAt(words(last - length, last), 0);
      if (form?.length !== length) continue;
      if (form.value.qualifier !== undefined) found.add(form.value.qualifier);
      return length;
    }
    return 0;
  };
  for (let at = office.first - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const { text, sentence: own } = tokens[at]!;
    if (own !== sentence) break;
    const length = add(at + 1);
    if (length > 0) {
      at -= length - 1;
      continue;
    }
    const inner = index.mentionAt(at);
    const passes =
      inner === undefined
        ? syntax.upos[at] === "ADJ" || /^(?:['’]s?|-|–)$/.test(text)
        : index.drafts[inner]!.type !== "person";
    if (!passes) break;
  }
  const behind = tokens[office.last]?.text === "-" ? office.last + 1 : office.last;
  if (/^(?:elect|designate|nominee)$/i.test(tokens[behind]?.text ?? "")) found.add("elect");
  return [...found];
}
