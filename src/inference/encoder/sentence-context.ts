import { TRAITS } from "./form-shape.js";

/** How a sentence is written: normally, in capitals, in headline capitals, without capitals; in the order of the shape table. */
export type SentenceCase = 0 | 1 | 2 | 3;
const NORMAL = 0;
const UPPER = 1;
const HEADLINE = 2;
const LOWER = 3;

/** Added to the context of the first token that has a letter or number. */
export const FIRST = 4;

/** Number of contexts: a {@link SentenceCase}, {@link FIRST} added or not. */
export const CONTEXTS = 8;

/** Place of the first token with a letter or number among `count`; 0 where there is none. `traits`: sums of `TRAITS`. */
export function firstWord(traits: Uint8Array, count: number): number {
  for (let token = 0; token < count; token++) if (traits[token]! & TRAITS.word) return token;
  return 0;
}

/** How `count` tokens are written. Judged by three words at least, headlines by four of four letters or more. */
export function sentenceCase(traits: Uint8Array, count: number): SentenceCase {
  let words = 0;
  let long = 0;
  let raised = 0;
  let all = 0;
  for (let token = 0; token < count; token++) {
    const trait = traits[token]!;
    if ((trait & TRAITS.letter) === 0) continue;
    words++;
    all |= trait;
    if ((trait & TRAITS.long) === 0) continue;
    long++;
    if (trait & TRAITS.raised) raised++;
  }
  if (words < 3) return NORMAL;
  if ((all & TRAITS.upper) === 0) return LOWER;
  if ((all & TRAITS.lower) === 0) return UPPER;
  return long >= 4 && raised >= 0.8 * long ? HEADLINE : NORMAL;
}
