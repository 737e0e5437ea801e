import { DramatisError } from "../document/errors.js";
import { createHashIndex } from "./encoder/hash-index.js";
import type { Example } from "./example.js";
import type { TensorFile } from "./tensor-file.js";
import type { WordVectors } from "./word-vectors.js";

/** What a unit lets through of a negative sum. */
export const LEAK = 0.1;

/** Word vectors are scaled by this before they enter a network. */
export const VECTOR_SCALE = 0.3;

/** Most words whose products with the weights are remembered, for each block. */
const REMEMBERED = 16384;

/** A small network with one hidden layer, over hashed features and word vectors. */
export interface FeatureNetwork {
  readonly classes: number;
  /** The probabilities of the classes; overwritten by the next call. */
  readonly run: (example: Example) => Float32Array;
}

/**
 * Reads the network `name` from a weights file: rows of features and of the inputs of word vectors are int8 with a scale each. What a
 * word adds to the hidden layer is worked out once and remembered.
 *
 * @throws DramatisError `asset-invalid` where tensors are missing or do not fit together
 */
export function readFeatureNetwork(file: TensorFile, name: string, vectors: WordVectors): FeatureNetwork {
  const hashes = file.tensor(`${name}.hashes`, Uint32Array);
  const rows = file.tensor(`${name}.rows`, Int8Array);
  const rowScales = file.tensor(`${name}.rows.scale`, Float32Array);
  const inputs = file.tensor(`${name}.blocks`, Int8Array);
  const inputScales = file.tensor(`${name}.blocks.scale`, Float32Array);
  const bias = file.tensor(`${name}.bias`, Float32Array);
  const output = file.tensor(`${name}.output`, Float32Array);
  const outputBias = file.tensor(`${name}.output.bias`, Float32Array);
  const hidden = bias.length;
  const classes = outputBias.length;
  const fits =
    rows.length === hashes.length * hidden &&
    rowScales.length === hashes.length &&
    inputs.length === inputScales.length * hidden &&
    inputScales.length % vectors.size === 0 &&
    output.length === hidden * classes;
  if (!fits) throw new DramatisError("asset-invalid", "a network whose tensors do not fit together", { value: name });
  const index = createHashIndex(hashes);
  const memory = Array.from({ length: inputScales.length / vectors.size }, () => new Map<string, Float32Array>());
  const vector = new Float32Array(vectors.size);
  const units = new Float32Array(hidden);
  const scores = new Float32Array(classes);

  function project(block: number, word: string): Float32Array {
    const known = memory[block]!.get(word);
    if (known !== undefined) return known;
    if (memory[block]!.size >= REMEMBERED) memory[block]!.clear();
    const sum = new Float32Array(hidden);
    vectors.write(word, vector, 0);
    for (let i = 0; i < vector.length; i++) {
      const row = block * vector.length + i;
      addBytes(sum, inputs, row * hidden, VECTOR_SCALE * vector[i]! * inputScales[row]!);
    }
    memory[block]!.set(word, sum);
    return sum;
  }

  return {
    classes,
    run: ({ features, words }) => {
      units.set(bias);
      for (let k = 0; k < features.size; k++) {
        const row = index(features.at(k));
        if (row >= 0) addBytes(units, rows, row * hidden, rowScales[row]!);
      }
      for (let block = 0; block < memory.length; block++) {
        const list = words[block]!;
        for (const word of list) addFloats(units, project(block, word), 1 / list.length);
      }
      scores.set(outputBias);
      for (let j = 0; j < hidden; j++) {
        const sum = units[j]!;
        const value = sum > 0 ? sum : LEAK * sum;
        for (let c = 0; c < classes; c++) scores[c]! += value * output[j * classes + c]!;
      }
      softmax(scores);
      return scores;
    },
  };
}

/** Kept apart from its like for floats: a loop over one kind of array runs several times faster. */
function addBytes(sum: Float32Array, rows: Int8Array, from: number, factor: number): void {
  const { length } = sum;
  for (let j = 0; j < length; j++) sum[j]! += factor * rows[from + j]!;
}

function addFloats(sum: Float32Array, row: Float32Array, factor: number): void {
  const { length } = sum;
  for (let j = 0; j < length; j++) sum[j]! += factor * row[j]!;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - most);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}
