import type { Analyzer, SentenceAnalysis } from "../../../../src/inference/analyzer.js";
import { createNameDecoder } from "../../../../src/inference/name-chain.js";
import { createFeatureList, type Scorer } from "../../../../src/inference/sparse/scorer.js";
import { sparseScorer } from "../../../../src/inference/sparse/table.js";
import { readTensors, type TensorFile } from "../../../../src/inference/tensor-file.js";
import { clusterTable } from "./clusters.js";
import { nameFeatures } from "./name-features.js";
import { createArcParser } from "./parser.js";
import { createTagger } from "./tagger.js";
import { createWords, readWords, type Words } from "./words.js";

/** What the header of the weights file says. */
interface LinearMeta {
  /** Tags as `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** What one unit of the name finder's 8-bit weights stands for. */
  readonly nameUnit: number;
}

/**
 * The linear tier: a greedy tagger, a greedy arc-hybrid parser and a chain of names, all over hashed features.
 *
 * @param bytes what the trainer wrote
 * @throws DramatisError `asset-invalid`
 */
export function loadLinear(bytes: Uint8Array): Analyzer {
  const file = readTensors(bytes);
  const { tags, labels, names, nameUnit } = file.meta as unknown as LinearMeta;
  const [upos, xpos] = [0, 1].map((part) => tags.map((tag) => tag.split("|")[part]!)) as [string[], string[]];
  const words = createWords();
  const clusters = clusterTable(
    file.tensor("clusters.hashes", Uint32Array),
    file.tensor("clusters.fine", Uint16Array),
    file.tensor("clusters.coarse", Uint8Array),
  );
  const tagger = createTagger(scorerOf(file, "tagger"), tags.length);
  const parser = createArcParser(scorerOf(file, "arcs"), scorerOf(file, "labels"), labels.length);
  const emit = createEmitter(scorerOf(file, "names"), names.length, nameUnit);
  const decode = createNameDecoder(names, file.tensor("names.transition", Float32Array));
  let chosen = new Uint8Array(256);

  const analyzeSentence = (sentence: readonly string[]): SentenceAnalysis => {
    const count = sentence.length;
    if (count > chosen.length) chosen = new Uint8Array(count * 2);
    readWords(words, sentence, clusters);
    tagger(words, chosen);
    const tree = parser(words, chosen);
    return {
      upos: Array.from({ length: count }, (_, index) => upos[chosen[index]!]!),
      xpos: Array.from({ length: count }, (_, index) => xpos[chosen[index]!]!),
      head: Array.from({ length: count }, (_, index) => tree.head[index + 1]! - 1),
      deprel: Array.from({ length: count }, (_, index) =>
        tree.head[index + 1] === 0 ? "root" : labels[tree.label[index + 1]!]!,
      ),
      names: decode(emit(words), count),
    };
  };
  return { analyze: (sentences) => sentences.map(analyzeSentence) };
}

function scorerOf(file: TensorFile, name: string): Scorer {
  return sparseScorer({
    keys: file.tensor(`${name}.keys`, Uint32Array),
    sizes: file.tensor(`${name}.sizes`, Uint8Array),
    labels: file.tensor(`${name}.labels`, Uint8Array),
    values: file.tensor(`${name}.values`, Int8Array),
  });
}

function createEmitter(scorer: Scorer, labels: number, unit: number): (words: Words) => Float64Array {
  const features = createFeatureList();
  const scores = new Int32Array(labels);
  let emissions = new Float64Array(256 * labels);
  return (words) => {
    if (words.count * labels > emissions.length) emissions = new Float64Array(words.count * labels * 2);
    for (let index = 0; index < words.count; index++) {
      nameFeatures(features, words, index);
      scorer.score(features.hashes, features.count, scores);
      for (let label = 0; label < labels; label++) emissions[index * labels + label] = scores[label]! * unit;
    }
    return emissions;
  };
}
