import { hashString } from "../hash.js";

const plainCharacters: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
};

/** The form that every feature reads: typographic quotes and dashes made plain. */
export function plainForm(form: string): string {
  return form.replace(/[‘’ʼ`“”„–—]/g, (character) => plainCharacters[character]!);
}

/** Hashes under which the word vector of a plain form is looked up, in turn: lower case, letters and numbers alone, digits as 0. */
export function vectorKeys(plain: string): readonly number[] {
  const lower = plain.toLowerCase();
  const bare = lower.replace(/[^\p{L}\p{N}]/gu, "");
  return [lower, ...(bare === "" ? [] : [bare]), zeroDigits(lower)].map(hashString);
}

/** Hash under which the trained embedding of a plain form is looked up. */
export function wordKey(plain: string): number {
  return hashString(zeroDigits(plain.toLowerCase()));
}

/**
 * Rows of the eight affix tables: prefixes of one to four characters as written, suffixes of one to four in lower case. A unit
 * 1–8 that numbers the table stands before the hashed affix.
 */
export function affixRows(plain: string, sizes: readonly number[]): readonly number[] {
  const lower = plain.toLowerCase();
  const prefixes = sizes.map((_, at) => firstOf(plain, at + 1));
  const suffixes = sizes.map((_, at) => lastOf(lower, at + 1));
  return [...prefixes, ...suffixes].map(
    (affix, at) => hashString(String.fromCharCode(at + 1) + affix) % sizes[at % sizes.length]!,
  );
}

/** Characters beyond the 65,536 that take one code unit. */
const WIDE = /[\ud800-\udfff]/;

function firstOf(text: string, count: number): string {
  return WIDE.test(text) ? [...text].slice(0, count).join("") : text.slice(0, count);
}

function lastOf(text: string, count: number): string {
  return WIDE.test(text) ? [...text].slice(-count).join("") : text.slice(-count);
}

function zeroDigits(text: string): string {
  return text.replace(/[1-9]/g, "0");
}
