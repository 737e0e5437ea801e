import { detokenizeAll } from "../../models/training/corpora/detokenize.js";
import type { VoaBrief, VoaEvent } from "../../models/training/corpora/voa.js";
import type { Span } from "../../src/document/span.js";

/** A mention of a brief with its place in the running text. */
export interface GoldMention extends Span {
  readonly type: string;
  readonly key: string;
  readonly mark?: string;
}

/** A brief as running text. */
export interface GoldBrief {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** The span of each sentence, by its number. */
  readonly sentences: ReadonlyMap<number, Span>;
}

/** Writes a brief as running text. Of a fused word ("U.S.-led") the mention is the part that is the name. */
export function briefText(brief: VoaBrief): GoldBrief {
  const { text, spans } = detokenizeAll(brief.sentences.map(({ tokens }) => tokens));
  const sentences = new Map<number, Span>();
  let base = 0;
  const mentions = brief.sentences.flatMap(({ number, tokens, mentions: marked }) => {
    const first = base;
    base += tokens.length;
    sentences.set(number, { start: spans[first]!.start, end: spans[base - 1]!.end });
    return marked.map(({ first: from, last, type, key, mark }): GoldMention => {
      const span = { start: spans[first + from]!.start, end: spans[first + last - 1]!.end };
      const part = type === "office" || last - from > 1 ? span : namePart(text, span);
      return { ...part, type, key, ...(mark === undefined ? {} : { mark }) };
    });
  });
  return { text, mentions, sentences };
}

/** The name within a fused word: the first stretch of parts with a capital, where others have none. */
export function namePart(text: string, { start, end }: Span): Span {
  const parts = text.slice(start, end).split("-");
  const capital = parts.map((part) => /^\p{Lu}/u.test(part));
  if (parts.length < 2 || capital.every(Boolean) || !capital.some(Boolean) || /^(?:al|el)$/i.test(parts[0]!))
    return { start, end };
  const first = capital.indexOf(true);
  const from = start + parts.slice(0, first).join("-").length + (first > 0 ? 1 : 0);
  return { start: from, end: from + parts[first]!.length };
}

/** Where the trigger of an event stands; `undefined` where the sentence does not hold it. */
export function triggerSpan({ text, sentences }: GoldBrief, event: VoaEvent): Span | undefined {
  const sentence = sentences.get(event.sentence);
  if (sentence === undefined) return undefined;
  const words = event.trigger.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = new RegExp(`(?<!\\p{L})${words.join("\\s*")}(?!\\p{L})`, "u").exec(
    text.slice(sentence.start, sentence.end),
  );
  return match === null
    ? undefined
    : { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
