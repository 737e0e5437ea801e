import type { Span } from "../document/span.js";

/** A paragraph without the white space around it. */
export interface Paragraph extends Span {
  /** Whether a blank line, or the text's edge, stands before it. */
  readonly gapBefore: boolean;
  /** Whether a blank line, or the text's edge, follows it. */
  readonly gapAfter: boolean;
}

const LONGEST_WRAP = 120;
const SHORTEST_WRAP = 40;
const SENTENCE_END = /[.!?…:]["”’')\]]*$/;
/** What no line of its own ends with. */
const OPEN_END = /,$|\s(?:the|an?|of|to|in|and|or|by|for|said)$/;

interface Line extends Span {
  /** Whether a blank line or the text's start stands before it. */
  readonly first: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let first = true;
  let at = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (line.length > 0) lines.push({ start, end: start + line.length, first });
    first = line.length === 0;
    at += raw.length;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return lines;
}

function firstWord(text: string, { start, end }: Span): string {
  return /^\S+/.exec(text.slice(start, Math.min(end, start + LONGEST_WRAP)))![0];
}

/** Whether `next` would not have fitted on the line before it, which is then `width` wide at most. */
function overflows(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start;
  return length <= width && length + 1 + firstWord(text, next).length > width;
}

/** The column at which the text is wrapped by hard line breaks; 0 where it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let short = 0;
  let long = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > LONGEST_WRAP) long += length;
    else short += length;
    const grouped = !line.first || lines[index + 1]?.first === false;
    if (length <= LONGEST_WRAP && grouped) width = Math.max(width, length);
  }
  if (width < SHORTEST_WRAP || long > 0.4 * short) return 0;
  const wraps = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && !next.first && overflows(text, line, next, width);
  });
  return wraps.length < 2 ? 0 : width;
}

/** Whether a paragraph goes on from `line` to `next`; `joined` says that lines were joined to it already. */
function continues(text: string, line: Span, next: Span, width: number, joined: boolean): boolean {
  const word = firstWord(text, next);
  if (/^(?:[-*•–]|\d{1,2}[.)])$/.test(word)) return false;
  if (width > 0 && overflows(text, line, next, width)) return true;
  const end = text.slice(Math.max(line.start, line.end - 6), line.end);
  if (SENTENCE_END.test(end)) return false;
  return joined || OPEN_END.test(end) || /^(?:\p{Ll}{2}|a$)/u.test(word);
}

/**
 * The paragraphs of a text, in order; together they hold every character that is not white space. A blank line always ends one; a
 * line break alone does, unless the text is wrapped at a column and the next word did not fit, or the line or the next one shows that a sentence goes on.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number; gapBefore: boolean; gapAfter: boolean }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const joined = open !== undefined && previous !== undefined && open.start < previous.start;
    if (open && previous && !line.first && continues(text, previous, line, width, joined)) open.end = line.end;
    else {
      if (open) open.gapAfter = line.first;
      paragraphs.push({ start: line.start, end: line.end, gapBefore: line.first, gapAfter: true });
    }
    previous = line;
  }
  return paragraphs;
}
