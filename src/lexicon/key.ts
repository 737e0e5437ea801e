const APOSTROPHES = /[’‘ʼʻ`´′]/g;
const HYPHENS = /[\u2010\u2011\u00ad]/g;
const MARKS = /\p{M}+/gu;
const LETTERS = /[øØłŁıđĐßæÆœŒðÐþÞəƏ]/g;
const PLAIN = /^[\x00-\x5f\x61-\x7f]*$/;
const SIMPLE = /^[A-Za-z0-9]+$/;
const SEPARATOR = /[\s'-]/;
const SEPARATORS = /[\s'-]+/;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ı: "i",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ə: "e",
  Ə: "E",
};

/**
 * A name as it is compared with others, case kept: accents stripped (NFKD), letters such as "ø" and "ł" written plainly, one kind of
 * apostrophe and of hyphen. Its length may differ from that of `text`, so it is never a base for offsets.
 */
export function nameKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** {@link nameKey} in lower case. */
export function foldKey(text: string): string {
  return nameKey(text).toLowerCase();
}

/**
 * A name or token as its parts that take part in comparison, case kept, joined by spaces. Parts are separated at spaces, hyphens and
 * apostrophes and lose the full stops of abbreviations: "Guinea-Bissau" is `Guinea Bissau`, "U.S." is `US`, "People’s" is `People s`,
 * "-" has no part, "." is itself. So it does not matter how a tokenizer splits a name.
 */
export function keyText(text: string): string {
  if (SIMPLE.test(text)) return text;
  const key = nameKey(text);
  const dotless = key.includes(".") ? withoutStops(key) : key;
  return SEPARATOR.test(dotless) ? dotless.split(SEPARATORS).filter(Boolean).join(" ") : dotless;
}

/** The parts of {@link keyText}. */
export function keyParts(text: string): readonly string[] {
  const key = keyText(text);
  return key === "" ? [] : key.split(" ");
}

function withoutStops(key: string): string {
  const rest = key.replaceAll(".", "");
  return rest === "" ? key : rest;
}
