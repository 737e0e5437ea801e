import { type FeatureList, pushFeature } from "../../../../src/inference/sparse/scorer.js";
import { stir } from "./stir.js";
import { AFFIX, type Words } from "./words.js";

/** Stands for a word before or after the sentence. */
const EDGE = 0x5eed;

function at(values: Uint32Array | Uint16Array | Uint8Array, index: number, count: number): number {
  return index < 0 || index >= count ? EDGE : values[index]!;
}

/**
 * Features of one word for the tagger, given the tags of the two words before it: the word, its affixes, shape and clusters and
 * those of its neighbours. After Ratnaparkhi (1996) and Toutanova et al. (2003).
 *
 * @param before tag of the word before, `-1` at the start
 * @param earlier tag of the word before that
 */
export function tagFeatures(list: FeatureList, words: Words, index: number, before: number, earlier: number): void {
  const { count, form, lower, shape, prefix, suffix, fine, coarse } = words;
  let template = 0;
  const add = (a: number) => pushFeature(list, stir(++template, a));
  const join = (a: number, b: number) => pushFeature(list, stir(stir(++template, a), b));
  const word = lower[index]!;
  const previous = at(lower, index - 1, count);
  const next = at(lower, index + 1, count);
  list.count = 0;
  add(0);
  add(form[index]!);
  add(word);
  for (let length = 0; length < AFFIX; length++) {
    add(prefix[index * AFFIX + length]!);
    add(suffix[index * AFFIX + length]!);
  }
  join(shape[index]!, index === 0 ? 1 : 0);
  add(fine[index]!);
  add(coarse[index]!);
  add(previous);
  add(next);
  add(at(lower, index - 2, count));
  add(at(lower, index + 2, count));
  add(index > 0 ? suffix[index * AFFIX - AFFIX + 2]! : EDGE);
  add(index + 1 < count ? suffix[index * AFFIX + AFFIX + 2]! : EDGE);
  add(index + 1 < count ? suffix[index * AFFIX + AFFIX + 1]! : EDGE);
  add(at(shape, index - 1, count));
  add(at(shape, index + 1, count));
  add(at(fine, index - 1, count));
  add(at(fine, index + 1, count));
  join(at(coarse, index + 1, count), coarse[index]!);
  add(before);
  join(before, earlier);
  join(before, word);
  join(before, suffix[index * AFFIX + 2]!);
  join(before, shape[index]!);
  join(before, next);
  join(before, at(fine, index + 1, count));
  join(previous, word);
  join(word, next);
  join(shape[index]!, suffix[index * AFFIX + 1]!);
}
