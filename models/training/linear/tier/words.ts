import { hashRange, hashString } from "../../../../src/inference/hash.js";
import type { Clusters } from "./clusters.js";
import { shapeOf } from "./shape.js";

/** Longest prefix and suffix that count as features. */
export const AFFIX = 4;

/** What the feature templates need of each word of one sentence: hashes in typed arrays that are reused from sentence to sentence. */
export interface Words {
  count: number;
  form: Uint32Array;
  lower: Uint32Array;
  shape: Uint8Array;
  /** {@link AFFIX} hashes a word, of one to four characters. */
  prefix: Uint32Array;
  suffix: Uint32Array;
  fine: Uint16Array;
  coarse: Uint16Array;
}

/** Room for sentences of up to `capacity` words; {@link readWords} enlarges it. */
export function createWords(capacity = 256): Words {
  return {
    count: 0,
    form: new Uint32Array(capacity),
    lower: new Uint32Array(capacity),
    shape: new Uint8Array(capacity),
    prefix: new Uint32Array(capacity * AFFIX),
    suffix: new Uint32Array(capacity * AFFIX),
    fine: new Uint16Array(capacity),
    coarse: new Uint16Array(capacity),
  };
}

/** Fills `words` with the hashes of a sentence. Digits count as `0`, so that numbers of one pattern are one word. */
export function readWords(words: Words, sentence: readonly string[], clusters: Clusters): void {
  if (sentence.length > words.shape.length) Object.assign(words, createWords(sentence.length * 2));
  words.count = sentence.length;
  for (let index = 0; index < sentence.length; index++) {
    const form = sentence[index]!.replace(/[1-9]/g, "0");
    const lower = form.toLowerCase();
    words.form[index] = hashString(form);
    words.lower[index] = hashString(lower);
    words.shape[index] = shapeOf(form);
    for (let length = 1; length <= AFFIX; length++) {
      const at = index * AFFIX + length - 1;
      words.prefix[at] = lower.length > length ? hashRange(lower, 0, length) : 0;
      words.suffix[at] = lower.length > length ? hashRange(lower, lower.length - length, lower.length) : 0;
    }
    const fine = clusters.fine(lower);
    words.fine[index] = fine;
    words.coarse[index] = clusters.coarse(fine);
  }
}
