/** How a sentence is written: like running text, as a headline (Most Words With Capitals), or in capitals throughout. */
export type Casing = "sentence" | "headline" | "capitals";

const LETTER = /\p{L}/u;
const STARTS_UPPER = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
/** Words shorter than this are no sign of a headline: "of", "the" stay small there. */
const TELLING = 4;
/** A sentence with fewer telling words is taken as running text. */
const ENOUGH = 4;
const SHARE = 0.8;

/** Tells the casing of a sentence from its words. */
export function casingOf(sentence: readonly string[]): Casing {
  const words = sentence.filter((word) => LETTER.test(word));
  if (words.length >= 3 && !words.some((word) => HAS_LOWER.test(word))) return "capitals";
  const telling = words.filter((word) => word.length >= TELLING);
  const upper = telling.filter((word) => STARTS_UPPER.test(word)).length;
  return telling.length >= ENOUGH && upper >= SHARE * telling.length ? "headline" : "sentence";
}

/**
 * The words of a headline or a sentence in capitals as running text would write them, so that models trained on running text can
 * read it: words that are usually written small become small, the others get one capital; short words in capitals ("UN", "NATO")
 * that are not usual words stay. One word in, one word out; nothing but the models sees the result.
 *
 * @param isCommon whether a lower-case word is one that running text writes small
 */
export function trueCase(sentence: readonly string[], isCommon: (lower: string) => boolean): readonly string[] {
  const casing = casingOf(sentence);
  if (casing === "sentence") return sentence;
  return sentence.map((word) => {
    if (!STARTS_UPPER.test(word)) return word;
    const lower = word.toLowerCase();
    if (isCommon(lower) && (casing === "capitals" || HAS_LOWER.test(word) || word.length === 1)) return lower;
    if (casing === "headline" || word.length <= ACRONYM || word.includes(".")) return word;
    return word[0] + lower.slice(1);
  });
}

/** Unknown words in capitals of up to this length are taken for acronyms. */
const ACRONYM = 4;
