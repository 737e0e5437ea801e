import { VECTOR_SCALE } from "../../src/inference/feature-network.js";
import { STATE_SCALE } from "../../src/inference/state-inputs.js";
import type { WordVectors } from "../../src/inference/word-vectors.js";
import { type Member, type NetworkSettings, trainMember } from "./train-member.js";

/** A case with its answer. */
export interface TrainingCase {
  /** Hashed features. */
  readonly features: Uint32Array;
  /** Words by block. */
  readonly words: readonly (readonly string[])[];
  /** States of tokens by block; empty where there is none. */
  readonly states: readonly Int16Array[];
  readonly label: number;
  readonly weight: number;
}

/** A trained network: one hidden layer over rows of features and blocks of word vectors. */
export interface TrainedNetwork {
  readonly hashes: Uint32Array;
  /** Rows of `hidden` numbers, one a feature. */
  readonly rows: Float32Array;
  /** Blocks × vector size × hidden. */
  readonly blocks: Float32Array;
  /** Blocks × length of a state × hidden. */
  readonly states: Float32Array;
  readonly bias: Float32Array;
  /** Hidden × classes. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  readonly hidden: number;
  readonly classes: number;
}

/** Trains several networks that differ in their seed and joins them: their scores are averaged. */
export function trainNetwork(
  cases: readonly TrainingCase[],
  classes: number,
  vectors: WordVectors,
  settings: NetworkSettings,
): TrainedNetwork {
  const stateSize = settings.states ? stateSizeOf(cases) : 0;
  const hashes = frequentFeatures(cases, settings.least);
  const index = new Map<number, number>();
  for (const [at, hash] of hashes.entries()) index.set(hash, at);
  const blockCount = cases[0]?.words.length ?? 0;
  const size = vectors.size * blockCount;
  const ready = cases.map((item) => ({
    rows: Int32Array.from(item.features, (hash) => index.get(hash) ?? -1).filter((row) => row >= 0),
    dense: denseInput(item, vectors, stateSize),
    parts: [...item.words.map(() => vectors.size), ...item.states.map(() => stateSize)],
    label: item.label,
    weight: item.weight,
  }));
  const members = Array.from({ length: settings.members }, (_, seed) =>
    trainMember(ready, hashes.length, ready[0]?.dense.length ?? 0, classes, settings, seed + 1),
  );
  return joinMembers(members, hashes, size, classes, settings.hidden);
}

function frequentFeatures(cases: readonly TrainingCase[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of cases) for (const hash of new Set(features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort();
}

function stateSizeOf(cases: readonly TrainingCase[]): number {
  return cases.reduce((most, { states }) => states.reduce((longest, { length }) => Math.max(longest, length), most), 0);
}

/** The means of the word vectors, then the states, block after block. */
function denseInput({ words, states }: TrainingCase, vectors: WordVectors, stateSize: number): Float32Array {
  const behind = words.length * vectors.size;
  const dense = new Float32Array(behind + states.length * stateSize);
  const row = new Float32Array(vectors.size);
  words.forEach((block, at) => {
    for (const word of block) {
      vectors.write(word, row, 0);
      for (let k = 0; k < row.length; k++) dense[at * row.length + k]! += (VECTOR_SCALE * row[k]!) / block.length;
    }
  });
  states.forEach((state, at) => {
    for (let k = 0; k < Math.min(stateSize, state.length); k++)
      dense[behind + at * stateSize + k] = (STATE_SCALE / 32767) * state[k]!;
  });
  return dense;
}

function joinMembers(
  members: readonly Member[],
  hashes: Uint32Array,
  size: number,
  classes: number,
  each: number,
): TrainedNetwork {
  const hidden = each * members.length;
  const interleave = (pick: (member: Member) => Float32Array, count: number) => {
    const joined = new Float32Array(count * hidden);
    members.forEach((member, number) => {
      const source = pick(member);
      for (let at = 0; at < count; at++) {
        joined.set(source.subarray(at * each, (at + 1) * each), at * hidden + number * each);
      }
    });
    return joined;
  };
  const output = new Float32Array(hidden * classes);
  const outputBias = new Float32Array(classes);
  members.forEach((member, number) => {
    member.output.forEach((value, at) => {
      output[number * each * classes + at] = value / members.length;
    });
    member.outputBias.forEach((value, at) => {
      outputBias[at]! += value / members.length;
    });
  });
  return {
    hashes,
    rows: interleave(({ rows }) => rows, hashes.length),
    blocks: interleave(({ dense }) => dense.subarray(0, size * each), size),
    states: interleave(({ dense }) => dense.subarray(size * each), members[0]!.dense.length / each - size),
    bias: interleave(({ bias }) => bias, 1),
    output,
    outputBias,
    hidden,
    classes,
  };
}
