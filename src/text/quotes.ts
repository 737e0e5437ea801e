import type { Quote } from "../document/report.js";
import type { Word } from "./words-of.js";

/** Closing marks by the mark that opens; straight marks open and close. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ['"', '"'],
  ["``", "''"],
  ["''", "''"],
  ["‘", "’"],
  ["'", "'"],
]);

function isSingle(mark: string): boolean {
  return mark === "‘" || mark === "'";
}

/** Whether the mark at `at` can open a quotation: single marks and straight ones only at the beginning of a word. */
function opens(words: readonly Word[], at: number): boolean {
  const { text, spaced } = words[at]!;
  if (!CLOSING.has(text)) return false;
  const after = words[at + 1];
  if (after === undefined || after.spaced) return text === "“" || text === "«" || text === "„";
  return text === "“" || text === "«" || text === "„" || spaced || /^[([—–-]|^--$/.test(words[at - 1]!.text);
}

/** Whether the single mark at `at` is rather that of a plural possessive: "the workers’ party". */
function isPossessive(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return /s$/.test(words[at - 1]?.text ?? "") && after?.spaced === true && /^\p{L}/u.test(after.text);
}

/** Whether the mark at `at` can close: a single mark only where no word goes on behind it. */
function closes(words: readonly Word[], at: number, mark: string): boolean {
  const { text, spaced } = words[at]!;
  if (!CLOSING.get(mark)!.includes(text)) return false;
  if (!isSingle(mark)) return true;
  const after = words[at + 1];
  return !spaced && (after === undefined || after.spaced || !/^[\p{L}\p{N}]/u.test(after.text));
}

/**
 * Quotations within a paragraph, without their marks: outermost ones only, ordered and disjoint. One that is not closed ends with
 * the paragraph, as quotations of several paragraphs do; a single mark that is never closed is an apostrophe.
 *
 * @param words the tokens of the paragraph
 */
export function quotesOf(words: readonly Word[]): readonly Quote[] {
  const lastClosing = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    for (const mark of ["‘", "'"]) if (closes(words, at, mark)) lastClosing.set(mark, at);
  }
  const quotes: Quote[] = [];
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!.text;
    if (!opens(words, at) || (isSingle(mark) && (lastClosing.get(mark) ?? 0) <= at)) continue;
    let end = at + 1;
    const last = isSingle(mark) ? lastClosing.get(mark)! : words.length;
    while (end < last && (!closes(words, end, mark) || (isSingle(mark) && isPossessive(words, end)))) end++;
    if (end > at + 1) quotes.push({ start: words[at + 1]!.start, end: words[end - 1]!.end });
    at = end;
  }
  return quotes;
}
