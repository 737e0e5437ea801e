import type { Span } from "../../document/span.js";
import { plain } from "../plain.js";

/** A stretch of a text with what to call it; `""` for the word that tells of the event. */
export interface Mark extends Span {
  readonly label: string;
}

/** A sentence on one line, with marks in it: `[Finland|actor] «joined» [NATO|recipient]`. Of marks that overlap, the first counts. */
export function marked(text: string, sentence: Span, marks: readonly Mark[]): string {
  const sorted = marks
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = sentence.start;
  for (const { start, end, label } of sorted) {
    if (start < at) continue;
    const words = text.slice(start, end);
    parts.push(text.slice(at, start), label === "" ? `«${words}»` : `[${words}|${label}]`);
    at = end;
  }
  return plain([...parts, text.slice(at, sentence.end)].join("")).trim();
}
