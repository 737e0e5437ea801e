import { type FeatureList, pushFeature } from "../../../../src/inference/sparse/scorer.js";
import { stir } from "./stir.js";
import { AFFIX, type Words } from "./words.js";

/** Stands for a word before or after the sentence. */
const EDGE = 0x5eed;

function at(values: Uint32Array | Uint16Array | Uint8Array, index: number, count: number): number {
  return index < 0 || index >= count ? EDGE : values[index]!;
}

/**
 * Features of one word for the name finder: the word, its affixes, shape and clusters, and those of two words on either side.
 * After Ratinov and Roth (2009).
 */
export function nameFeatures(list: FeatureList, words: Words, index: number): void {
  const { count, form, lower, shape, prefix, suffix, fine, coarse } = words;
  let template = 1000;
  const add = (a: number) => pushFeature(list, stir(++template, a));
  const join = (a: number, b: number) => pushFeature(list, stir(stir(++template, a), b));
  const three = (a: number, b: number, c: number) => pushFeature(list, stir(stir(stir(++template, a), b), c));
  const word = lower[index]!;
  const previous = at(lower, index - 1, count);
  const next = at(lower, index + 1, count);
  const look = shape[index]!;
  const lookBefore = at(shape, index - 1, count);
  const lookAfter = at(shape, index + 1, count);
  list.count = 0;
  add(0);
  add(form[index]!);
  add(word);
  for (let length = 1; length < AFFIX; length++) {
    add(prefix[index * AFFIX + length]!);
    add(suffix[index * AFFIX + length]!);
  }
  join(look, index === 0 ? 1 : 0);
  add(fine[index]!);
  add(coarse[index]!);
  join(coarse[index]!, look);
  add(previous);
  add(next);
  add(at(lower, index - 2, count));
  add(at(lower, index + 2, count));
  add(lookBefore);
  add(lookAfter);
  three(lookBefore, look, lookAfter);
  join(at(shape, index + 2, count), lookAfter);
  for (const offset of [-2, -1, 1, 2]) {
    add(at(fine, index + offset, count));
    join(at(coarse, index + offset, count), at(shape, index + offset, count));
  }
  join(previous, look);
  join(next, look);
  join(previous, word);
  join(word, next);
  join(at(lower, index - 2, count), previous);
  join(next, at(lower, index + 2, count));
  join(at(coarse, index - 1, count), coarse[index]!);
  join(coarse[index]!, at(coarse, index + 1, count));
  join(index > 0 ? suffix[(index - 1) * AFFIX + 2]! : EDGE, look);
  join(index + 1 < count ? suffix[(index + 1) * AFFIX + 2]! : EDGE, look);
}
