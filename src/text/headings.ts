import { isDotted } from "./abbreviations.js";

const LONGEST_TITLE = 200;
const LONGEST_HEADING = 120;
const MOST_WORDS = 18;

function endsLikeSentence(line: string): boolean {
  if (/[.;:,…]["”’')\]]*$/.test(line.slice(-4)))
    return !isDotted(line.slice(-12).split(/\s/).at(-1)!.replace(/\.$/, ""));
  return /[!?]["”’')\]]*$/.test(line.slice(-4)) && !isTitleCased(line);
}

/** Whether most longer words of a line begin with a capital, as in headlines. */
export function isTitleCased(line: string): boolean {
  const words = line.slice(0, LONGEST_TITLE).match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}

function isLine(line: string, longest: number): boolean {
  if (line.length > longest || !/\p{L}/u.test(line) || /^(?:[-*•–—]|\d+[.)]\s|\p{Ll}{2})/u.test(line)) return false;
  return !endsLikeSentence(line);
}

/** Whether a line can be the headline of an article: short, and without a full stop. */
export function looksLikeTitle(line: string): boolean {
  return isLine(line, LONGEST_TITLE);
}

/** Whether a line can be a heading between paragraphs: short, without final punctuation, not part of a list. */
export function looksLikeHeading(line: string): boolean {
  return isLine(line, LONGEST_HEADING) && line.split(/\s+/).length <= MOST_WORDS;
}

/** Whether two lines are one headline, letter case, quotation marks and punctuation aside. */
export function isSameHeadline(a: string, b: string): boolean {
  const key = (line: string) =>
    line
      .slice(0, 2 * LONGEST_TITLE)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return key(a) === key(b) && key(a) !== "";
}
