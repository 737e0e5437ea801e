import { GENERATED, OPENERS, SELF_REFERENCE, TAIL, WEB_WRITING, WHOLE } from "./furniture-patterns.js";

const LONGEST_LABEL = 140;
const LONGEST_NOTE = 700;
const CREDIT =
  /(?:\/\s?(?:Getty Images|AFP|Reuters|AP|EPA|Shutterstock|Pool|File)|via (?:AP|REUTERS|Reuters|Getty Images|AFP))\)?\.?$|\((?:Photo|Image|AP Photo|Reuters|File)[^()]{0,60}\)$/;

/** Whether a sentence or paragraph speaks of itself as of text that was written for a web page or by a program. */
function isAboutItself(text: string): boolean {
  return SELF_REFERENCE.test(text) && WEB_WRITING.test(text);
}

/**
 * Whether a paragraph is left over from a web page: links to other pages, buttons, credits, notices, notes about the page or the text
 * itself. By lists of patterns; each looks at the beginning or the whole of the paragraph, never at words inside a sentence.
 */
export function isFurniture(paragraph: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(paragraph.slice(0, LONGEST_NOTE))) return paragraph.length <= LONGEST_LABEL;
  if (paragraph.length <= LONGEST_LABEL && (WHOLE.some((pattern) => pattern.test(paragraph)) || isCredit(paragraph)))
    return true;
  if (paragraph.length > LONGEST_NOTE) return false;
  return [...OPENERS, ...GENERATED].some((pattern) => pattern.test(paragraph)) || isAboutItself(paragraph);
}

/** A short line without a verb's full stop that ends with the name of a picture agency. */
function isCredit(line: string): boolean {
  return line.length <= 90 && CREDIT.test(line) && !/[a-z] [a-z]+ed\b/.test(line);
}

/**
 * Where in a paragraph the furniture begins that is glued to its end ("…in the region.Source link"); the length of the paragraph
 * where there is none.
 */
export function tailStart(paragraph: string): number {
  const from = Math.max(0, paragraph.length - 120);
  const found = TAIL.exec(paragraph.slice(from));
  return found === null ? paragraph.length : from + found.index + found[0].length - found[0].trimStart().length;
}

/** Whether a last sentence of a paragraph is furniture although the sentences before it are not. */
export function isFurnitureSentence(sentence: string): boolean {
  if (sentence.length > LONGEST_NOTE) return false;
  return [...OPENERS, ...GENERATED].some((pattern) => pattern.test(sentence)) || isAboutItself(sentence);
}
