import { clearExample, createExample, type Example } from "../../inference/example.js";
import type { FeatureNetwork } from "../../inference/feature-network.js";
import { hashString } from "../../inference/hash.js";

/** Blocks of words that the model of words reads: the word itself. */
export const WORD_BLOCKS = 1;

/** The probability that a word tells of an event, whatever stands around it. */
export type WordGate = (lemma: string, upos: string) => number;

/** Most words of a part of speech that are remembered. */
const REMEMBERED = 16384;

/** Writes what the model of words sees. */
export function readWord(lemma: string, upos: string, example: Example): void {
  clearExample(example);
  const own = hashString(lemma);
  example.features.add(1, own);
  example.features.add(2, own, hashString(upos));
  example.features.add(3, hashString(upos));
  example.words[0]!.push(lemma);
}

/** Judges words by themselves, each once: the cheap look before the words around are read. */
export function createWordGate(network: FeatureNetwork): WordGate {
  const example = createExample(WORD_BLOCKS);
  const memory = new Map<string, Map<string, number>>();
  return (lemma, upos) => {
    let words = memory.get(upos);
    if (words === undefined || words.size >= REMEMBERED) {
      words = new Map();
      memory.set(upos, words);
    }
    let likely = words.get(lemma);
    if (likely === undefined) {
      readWord(lemma, upos, example);
      likely = network.run(example)[1]!;
      words.set(lemma, likely);
    }
    return likely;
  };
}
