import { DramatisError } from "../document/errors.js";
import { createHashTable, findRow } from "./encoder/hash-index.js";
import type { Example } from "./example.js";
import type { FeatureList } from "./feature-list.js";
import { createStateInputs } from "./state-inputs.js";
import type { TensorFile } from "./tensor-file.js";
import type { WordVectors } from "./word-vectors.js";

/** What a unit lets through of a negative sum. */
export const LEAK = 0.1;

/** Word vectors are scaled by this before they enter a network. */
export const VECTOR_SCALE = 0.3;

/** Most words whose products with the weights are remembered, for each block. */
const REMEMBERED = 16384;

/** The scale of the row with the largest weights, as a whole number. */
const FINE = 4096;

/** A small network with one hidden layer, over hashed features, word vectors and states of tokens. */
export interface FeatureNetwork {
  readonly classes: number;
  /** The probabilities of the classes; overwritten by the next call. */
  readonly run: (example: Example) => Float32Array;
}

/**
 * Reads the network `name` from a weights file: rows of features and of the inputs of word vectors are int8 with a scale each. Scales
 * are brought to whole numbers, so that the hidden layer is a sum of integers. What a word adds to it is worked out once and remembered.
 *
 * @throws DramatisError `asset-invalid` where tensors are missing or do not fit together
 */
export function readFeatureNetwork(file: TensorFile, name: string, vectors: WordVectors): FeatureNetwork {
  const hashes = file.tensor(`${name}.hashes`, Uint32Array);
  const rows = file.tensor(`${name}.rows`, Int8Array);
  const rowScales = file.tensor(`${name}.rows.scale`, Float32Array);
  const inputs = file.tensor(`${name}.blocks`, Int8Array);
  const inputScales = file.tensor(`${name}.blocks.scale`, Float32Array);
  const states = file.tensor(`${name}.states`, Int8Array);
  const stateScales = file.tensor(`${name}.states.scale`, Float32Array);
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
    states.length === stateScales.length * hidden &&
    output.length === hidden * classes;
  if (!fits) throw new DramatisError("asset-invalid", "a network whose tensors do not fit together", { value: name });
  const table = createHashTable(hashes);
  const step = rowScales.reduce((most, scale) => Math.max(most, scale), 1e-9) / FINE;
  const factors = Int32Array.from(rowScales, (scale) => Math.round(scale / step));
  const start = Int32Array.from(bias, (value) => Math.round(value / step));
  const memory = Array.from({ length: inputScales.length / vectors.size }, () => new Map<string, Int32Array>());
  const addStates = createStateInputs({ rows: states, scales: stateScales, hidden, step });
  const vector = new Float32Array(vectors.size);
  const units = new Int32Array(hidden);
  const found = createFoundRows();
  const scores = new Float32Array(classes);

  function project(block: number, word: string): Int32Array {
    const known = memory[block]!.get(word);
    if (known !== undefined) return known;
    if (memory[block]!.size >= REMEMBERED) memory[block]!.clear();
    const sum = new Float32Array(hidden);
    vectors.write(word, vector, 0);
    for (let i = 0; i < vector.length; i++) {
      const row = block * vector.length + i;
      addBytes(sum, inputs, row * hidden, VECTOR_SCALE * vector[i]! * inputScales[row]!);
    }
    const units = Int32Array.from(sum, (value) => Math.round(value / step));
    memory[block]!.set(word, units);
    return units;
  }

  return {
    classes,
    run: ({ features, words, tokens, states: given }) => {
      units.set(start);
      addRows(units, found, features, table, rows, factors);
      for (let block = 0; block < memory.length; block++) {
        const list = words[block]!;
        for (const word of list) addShare(units, project(block, word), list.length);
      }
      if (given !== undefined) addStates(units, given, tokens);
      scores.set(outputBias);
      addOutput(scores, units, step, output);
      softmax(scores);
      return scores;
    },
  };
}

/** Room for the rows of one example: where each begins and what it is multiplied by. */
interface FoundRows {
  readonly atLeast: (size: number) => { readonly starts: Int32Array; readonly scales: Int32Array };
}

function createFoundRows(): FoundRows {
  const make = (size: number) => ({ starts: new Int32Array(size), scales: new Int32Array(size) });
  let room = make(256);
  return {
    atLeast: (size) => {
      if (size > room.starts.length) room = make(2 * size);
      return room;
    },
  };
}

function addBytes(sum: Float32Array, rows: Int8Array, from: number, factor: number): void {
  const { length } = sum;
  for (let j = 0; j < length; j++) sum[j]! += factor * rows[from + j]!;
}

/** Adds the rows of all known features; four at a time, so that the sums are read and written less often. */
function addRows(
  sum: Int32Array,
  found: FoundRows,
  { ids, size }: FeatureList,
  table: Int32Array,
  rows: Int8Array,
  factors: Int32Array,
): void {
  const { length } = sum;
  const { starts, scales } = found.atLeast(size + 3);
  let count = 0;
  for (let k = 0; k < size; k++) {
    const row = findRow(table, ids[k]!);
    if (row < 0) continue;
    starts[count] = row * length;
    scales[count++] = factors[row]!;
  }
  while (count % 4 !== 0) {
    starts[count] = 0;
    scales[count++] = 0;
  }
  for (let k = 0; k < count; k += 4) {
    const a = starts[k]!;
    const b = starts[k + 1]!;
    const c = starts[k + 2]!;
    const d = starts[k + 3]!;
    const byA = scales[k]!;
    const byB = scales[k + 1]!;
    const byC = scales[k + 2]!;
    const byD = scales[k + 3]!;
    for (let j = 0; j < length; j++) {
      const first = Math.imul(byA, rows[a + j]!) + Math.imul(byB, rows[b + j]!);
      sum[j]! += first + Math.imul(byC, rows[c + j]!) + Math.imul(byD, rows[d + j]!);
    }
  }
}

/** Adds what the hidden units, in steps of a fixed size, give to the scores of the classes. */
function addOutput(scores: Float32Array, units: Int32Array, step: number, output: Float32Array): void {
  const classes = scores.length;
  for (let j = 0; j < units.length; j++) {
    const sum = step * units[j]!;
    const value = sum > 0 ? sum : LEAK * sum;
    for (let c = 0; c < classes; c++) scores[c]! += value * output[j * classes + c]!;
  }
}

function addShare(sum: Int32Array, row: Int32Array, count: number): void {
  const { length } = sum;
  if (count === 1) for (let j = 0; j < length; j++) sum[j]! += row[j]!;
  else for (let j = 0; j < length; j++) sum[j]! += Math.round(row[j]! / count);
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
