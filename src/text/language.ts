import { FREQUENT_WORDS } from "./frequent-words.js";
import type { Word } from "./words-of.js";

/** Frequent English words that other European languages rarely share. */
const ENGLISH: ReadonlySet<string> = new Set(
  "the of and to in that is was for on with as at by from his her has have had it he she said are be an were will their they not who this which but would been after its".split(
    " ",
  ),
);
/** Scripts of whole languages; the writing of Japanese is found by its kana before its Chinese characters. */
const SCRIPTS = "Cyrillic Greek Arabic Hebrew Devanagari Bengali Thai Hangul Hiragana Katakana Han".split(" ");
const FEWEST_WORDS = 30;
const SAMPLE = 2000;
const SMALLEST_SHARE = 0.14;
/** Another language is named by at least so many different words of its own, which are such a share of all words. */
const FEWEST_FOREIGN = 3;
const FOREIGN_SHARE = 0.15;

/**
 * Whether a text may be English, by the share of frequent English words among its first words: about 0.4 in English news, under
 * 0.1 in other languages. A text of fewer than 30 words counts as English unless its letters are mostly not Latin.
 */
export function looksEnglish(words: readonly Word[]): boolean {
  const sample = sampleOf(words);
  if (sample.length === 0) return true;
  if (foreignLetters(sample) > sample.length / 2) return false;
  return sample.length < FEWEST_WORDS || share(sample, ENGLISH) >= SMALLEST_SHARE;
}

/**
 * What a text is written in, where that is surely not English: a language told by its frequent words ("French"), or a script ("Arabic
 * script"); `undefined` for English and for what cannot be told.
 */
export function foreignLanguage(words: readonly Word[]): string | undefined {
  const sample = sampleOf(words);
  if (foreignLetters(sample) > sample.length / 2) return scriptOf(sample);
  const found = foreignWords(sample);
  let language: string | undefined;
  let most = 0;
  for (const name of FREQUENT_WORDS.keys()) {
    const own = found.get(name) ?? [];
    if (new Set(own).size < FEWEST_FOREIGN || own.length / sample.length <= most) continue;
    language = name;
    most = own.length / sample.length;
  }
  return most >= FOREIGN_SHARE && most > 2 * share(sample, ENGLISH) ? language : undefined;
}

/** The first words in lower case. */
function sampleOf(words: readonly Word[]): readonly string[] {
  return words
    .slice(0, SAMPLE)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /^\p{L}/u.test(word));
}

function foreignLetters(sample: readonly string[]): number {
  return sample.filter((word) => !/^\p{Script=Latin}/u.test(word)).length;
}

function share(sample: readonly string[], frequent: ReadonlySet<string>): number {
  return sample.filter((word) => frequent.has(word)).length / Math.max(1, sample.length);
}

/** Languages by their frequent words. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of FREQUENT_WORDS) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** The words of a sample that are frequent in another language, by language. */
function foreignWords(sample: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of sample) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      const own = found.get(language);
      if (own === undefined) found.set(language, [word]);
      else own.push(word);
    }
  }
  return found;
}

function scriptOf(sample: readonly string[]): string | undefined {
  const letters = sample.join("");
  const count = (script: string) => letters.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
  const counts = SCRIPTS.map((script) => [script, count(script)] as const);
  const [script, most] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (most === 0) return undefined;
  const kana = counts.some(([name, number]) => /[gk]ana$/.test(name) && number > 0);
  if (kana) return "Japanese";
  return script === "Hangul" ? "Korean" : script === "Han" ? "Chinese" : `${script} script`;
}
