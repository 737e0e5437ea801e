import type { Span } from "../document/span.js";
import { splitChunk } from "./words.js";

/** A token of a paragraph, before it has a sentence. */
export interface Word extends Span {
  readonly text: string;
  /** Whether white space, or the edge of the paragraph, stands before it. */
  readonly spaced: boolean;
}

/**
 * The tokens of `text` within `span`: ordered, disjoint, and together every character that is not white space. They are cut from
 * the text itself and never searched for in it, so no offset can drift.
 */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  const chunks = /\S+/g;
  const part = text.slice(start, end);
  const words: Word[] = [];
  let match = chunks.exec(part);
  while (match !== null) {
    const [chunk] = match;
    let at = start + match.index;
    match = chunks.exec(part);
    let spaced = true;
    for (const word of splitChunk(chunk, match?.[0][0] ?? "")) {
      words.push({ start: at, end: at + word.length, text: word, spaced });
      at += word.length;
      spaced = false;
    }
  }
  return words;
}
