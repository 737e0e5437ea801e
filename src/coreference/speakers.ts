import type { MentionedDocument } from "../document/stages.js";
import type { Setting } from "./setting.js";

/**
 * Who speaks each quotation: index of the mention, by number of the quotation as in {@link Setting.quotes}. The speaker is the subject of a
 * verb of saying in a sentence that shares the quotation, the one nearest to it; a quotation without one that follows another in the next
 * sentence goes on with its speaker.
 */
export function quoteSpeakers(document: MentionedDocument, setting: Setting): ReadonlyMap<number, number> {
  const bySentence = subjectsOfSaying(document, setting);
  const found = new Map<number, number>();
  let before: { readonly speaker: number; readonly sentence: number } | undefined;
  for (const [index, { first, last }] of quoteRanges(setting).entries()) {
    const [from, to] = [document.tokens[first]!.sentence, document.tokens[last]!.sentence];
    const near = [...(bySentence.get(from) ?? []), ...(from === to ? [] : (bySentence.get(to) ?? []))];
    const distance = (mention: number) => {
      const { first: start, last: end } = document.mentions[mention]!;
      return start > last ? start - last : first - end;
    };
    const nearest = near.reduce<number | undefined>(
      (best, mention) => (best === undefined || distance(mention) < distance(best) ? mention : best),
      undefined,
    );
    const speaker = nearest ?? (before !== undefined && from - before.sentence <= 1 ? before.speaker : undefined);
    if (speaker !== undefined) found.set(index + 1, speaker);
    before = speaker === undefined ? undefined : { speaker, sentence: to };
  }
  return found;
}

/** Mentions outside quotations that are the subject of a verb of saying, by sentence. */
function subjectsOfSaying({ mentions, syntax, tokens }: MentionedDocument, setting: Setting) {
  const found = new Map<number, number[]>();
  for (const [index, { head, type }] of mentions.entries()) {
    const verb = syntax.head[head]!;
    if (verb < 0 || setting.speaks[verb] !== 1 || setting.quotes[head] !== 0) continue;
    if (syntax.deprel[head] !== "nsubj" || (type !== "person" && type !== "office")) continue;
    const sentence = tokens[head]!.sentence;
    found.set(sentence, [...(found.get(sentence) ?? []), index]);
  }
  return found;
}

/** First and last token of each quotation. */
function quoteRanges({ quotes }: Setting): readonly { readonly first: number; readonly last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (let token = 0; token < quotes.length; token++) {
    const quote = quotes[token]!;
    if (quote === 0) continue;
    const range = ranges[quote - 1];
    if (range === undefined) ranges[quote - 1] = { first: token, last: token };
    else range.last = token;
  }
  return ranges;
}
