import { EMPTY_HASH, hashOn } from "../../../inference/hash.js";
import type { FeatureSet } from "../../../inference/sparse/feature-set.js";

/** What is said of a mention or entity whatever it is paired with, as the subject (`s`) or object (`o`) of a pair. */
export interface Sayings {
  readonly texts: readonly string[];
  /** Hashes of the features, of a pair without a rule: `s:kind=party`. */
  readonly s: readonly number[];
  readonly o: readonly number[];
}

const SUBJECT = hashOn(EMPTY_HASH, "s:");
const OBJECT = hashOn(EMPTY_HASH, "o:");

/** Hashes what is said, once for all pairs. */
export function sayings(texts: readonly string[]): Sayings {
  const hashes = (start: number) => texts.map((text) => hashOn(start, text));
  return { texts, s: hashes(SUBJECT), o: hashes(OBJECT) };
}

/** Adds what is said of one side of a pair behind a text of which `before` is the hash. */
export function writeSayings(said: Sayings, side: "s" | "o", before: number, features: FeatureSet): void {
  if (before === EMPTY_HASH) for (const hash of said[side]) features.add(hash);
  else {
    const start = hashOn(hashOn(before, side), ":");
    for (const text of said.texts) features.add(hashOn(start, text));
  }
}
