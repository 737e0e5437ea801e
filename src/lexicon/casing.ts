/**
 * How far capitals tell names from words: in running text they do (`mixed`), in a line of capitals every word has them (`upper`), in
 * text without care for them nothing does (`any`).
 */
export type Casing = "mixed" | "upper" | "any";

const LOWER = /\p{Ll}/u;
const UPPER_START = /^\p{Lu}/u;

/**
 * Whether a part of a text may stand for a part of a name, given that both are equal but for case. An acronym must be written as one;
 * a capitalized part needs a capital; the case of a small part ("of", "al") is free.
 */
export function agrees(name: string, text: string, casing: Casing): boolean {
  if (name === text || casing === "any") return true;
  if (!UPPER_START.test(name)) return true;
  if (!UPPER_START.test(text)) return false;
  return casing === "upper" || name.length < 2 || LOWER.test(name);
}
