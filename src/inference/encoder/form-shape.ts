const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const NUMBER = /\p{N}/u;

const LOWER = 0;
const TITLE = 1;
const INITIAL = 2;
const CAPITALS = 3;
const MIXED = 4;
const NUMERAL = 5;
const ALPHANUMERIC = 6;
const PUNCTUATION = 7;
const CASELESS = 8;

/** Bits of {@link formTraits}. */
export const TRAITS = {
  /** Has a letter. */
  letter: 1,
  /** Has a letter or number. */
  word: 2,
  /** Has an upper-case character. */
  upper: 4,
  /** Has a character with another upper-case form. */
  lower: 8,
  /** Has four characters or more. */
  long: 16,
  /** Begins with an upper-case character. */
  raised: 32,
} as const;

/** What the case of a sentence is judged by, as a sum of {@link TRAITS}. `plain`: a form as `plainForm` gives it. */
export function formTraits(plain: string): number {
  let traits = 0;
  let count = 0;
  for (const character of plain) {
    const upper = isUpper(character);
    if (LETTER.test(character)) traits |= TRAITS.letter | TRAITS.word;
    else if (NUMBER.test(character)) traits |= TRAITS.word;
    if (upper) traits |= count === 0 ? TRAITS.upper | TRAITS.raised : TRAITS.upper;
    if (character.toUpperCase() !== character) traits |= TRAITS.lower;
    if (++count === 4) traits |= TRAITS.long;
  }
  return traits;
}

/** Rows of the shape table that stand for the form: its class, and marks within a longer form. */
export function shapeRows(plain: string): readonly number[] {
  const rows = [shapeClass(plain)];
  if (plain.length > 1 && [...plain].length > 1) {
    if (plain.includes("-")) rows.push(9);
    if (plain.includes(".")) rows.push(10);
    if (plain.includes("'")) rows.push(11);
  }
  return rows;
}

function shapeClass(plain: string): number {
  const letters = [...plain].filter((character) => LETTER.test(character));
  const digits = DIGIT.test(plain);
  if (letters.length === 0) return digits ? NUMERAL : PUNCTUATION;
  if (digits) return ALPHANUMERIC;
  const upper = letters.filter(isUpper).length;
  if (upper === 0) return letters.some((letter) => letter.toUpperCase() !== letter) ? LOWER : CASELESS;
  if (upper === letters.length) return upper === 1 ? INITIAL : CAPITALS;
  return upper === 1 && isUpper(letters[0]!) ? TITLE : MIXED;
}

function isUpper(character: string): boolean {
  return character.toLowerCase() !== character;
}
