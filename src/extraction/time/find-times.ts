import type { Span } from "../../document/span.js";
import { compareSpans } from "../../document/span.js";
import { ABSOLUTE } from "./absolute.js";
import type { When } from "./calendar.js";
import { COMPOSED } from "./composed.js";
import type { Anchor } from "./pattern.js";
import { RELATIVE } from "./relative.js";

/** A time expression of a text. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** What it means for an event, given when the article was published and which way the event lies. */
  readonly resolve: (anchor: Anchor) => When | undefined;
  /** The expression before it in the text, which "two days later" is reckoned from. */
  readonly before?: TimeExpression | undefined;
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** Patterns with what a text must have for one of them to match: most sentences name no date, many no time at all. */
const PATTERNS = [
  { hint: new RegExp(`\\d{3}|\\b(?:${MONTHS})`, "i"), patterns: ABSOLUTE },
  {
    hint: new RegExp(
      `day|week|month|year|decade|night|morning|afternoon|evening|tomorrow|\\b(?:${MONTHS}|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter)`,
      "i",
    ),
    patterns: [...COMPOSED, ...RELATIVE],
  },
];

/** The time expressions of a stretch of text, the first and longest where several overlap; offsets are counted from `offset`. */
export function findTimes(text: string, offset: number): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const possible = PATTERNS.flatMap(({ hint, patterns }) => (hint.test(text) ? patterns : []));
  for (const { pattern, read } of possible) {
    for (const match of text.matchAll(pattern)) {
      const trimmed = withoutEnd(match[0]);
      const start = offset + match.index;
      found.push({ start, end: start + trimmed.length, text: trimmed, resolve: (anchor) => read([...match], anchor) });
    }
  }
  const kept: TimeExpression[] = [];
  for (const item of found.sort(compareSpans)) {
    if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item);
  }
  return kept;
}

/** Without white space and commas at the end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
