import type { Span } from "../../../src/document/span.js";
import { readConllu } from "./conllu.js";

/** A treebank file as running text. */
export interface RunningText {
  readonly text: string;
  /** Where each token stands. */
  readonly spans: readonly Span[];
  /** Index of the head of each token in the document, `-1` at roots. */
  readonly heads: readonly number[];
}

/** Joins the sentences of a treebank file, headings and paragraphs on lines of their own. */
export function runningText(treebank: string): RunningText {
  let text = "";
  const spans: Span[] = [];
  const heads: number[] = [];
  for (const sentence of readConllu(treebank)) {
    if (text !== "") text += sentence.opensParagraph ? "\n\n" : " ";
    const base = text.length;
    const first = heads.length;
    let at = 0;
    for (const { form, head } of sentence.tokens) {
      const place = Math.max(0, sentence.text.indexOf(form, at));
      at = place + form.length;
      spans.push({ start: base + place, end: base + at });
      heads.push(head < 0 ? -1 : head + first);
    }
    text += sentence.text;
  }
  return { text, spans, heads };
}
