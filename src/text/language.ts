import type { Word } from "./words-of.js";

/** Frequent English words that other European languages rarely share. */
const ENGLISH: ReadonlySet<string> = new Set(
  "the of and to in that is was for on with as at by from his her has have had it he she said are be an were will their they not who this which but would been after its".split(
    " ",
  ),
);
const FEWEST_WORDS = 30;
const SAMPLE = 2000;
const SMALLEST_SHARE = 0.14;

/**
 * Whether a text may be English, by the share of frequent English words among its first words: about 0.4 in English news, under
 * 0.1 in other languages. A text of fewer than 30 words counts as English unless its letters are mostly not Latin.
 */
export function looksEnglish(words: readonly Word[]): boolean {
  const sample = words.slice(0, SAMPLE).filter((word) => /^\p{L}/u.test(word.text));
  if (sample.length === 0) return true;
  const foreign = sample.filter((word) => !/^\p{Script=Latin}/u.test(word.text)).length;
  if (foreign > sample.length / 2) return false;
  const known = sample.filter((word) => ENGLISH.has(word.text.toLowerCase())).length;
  return sample.length < FEWEST_WORDS || known / sample.length >= SMALLEST_SHARE;
}
