const OTHER = 0;
const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const MIXED = 4;
const DIGITS = 5;
const INITIAL = 6;
const MARK = 7;

/** What {@link shapeOf} gives: a number below this one. */
export const SHAPES = 64;

const hasMark = 8;
const hasDigit = 16;
const isLong = 32;

/**
 * The look of a word as a small number: its casing, and whether it holds digits or inner marks (hyphen, full stop, apostrophe)
 * and has more than three characters.
 */
export function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit >= 48 && unit <= 57) digits++;
    else if ((unit >= 97 && unit <= 122) || (unit > 0xbf && isLower(word[index]!))) lower++;
    else if ((unit >= 65 && unit <= 90) || (unit > 0xbf && isUpper(word[index]!))) upper++;
    else marks++;
  }
  const first = word.charCodeAt(0);
  const startsUpper = (first >= 65 && first <= 90) || (first > 0xbf && isUpper(word[0]!));
  let casing = OTHER;
  if (upper + lower === 0) casing = digits > 0 ? DIGITS : marks > 0 ? MARK : OTHER;
  else if (upper === 0) casing = LOWER;
  else if (lower === 0) casing = upper === 1 ? INITIAL : UPPER;
  else casing = startsUpper && upper === 1 ? TITLE : MIXED;
  const letters = upper + lower > 0;
  return (
    casing +
    (letters && marks > 0 ? hasMark : 0) +
    (letters && digits > 0 ? hasDigit : 0) +
    (word.length > 3 ? isLong : 0)
  );
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
