import { DramatisError } from "../document/errors.js";
import { readTensors } from "./tensor-file.js";

/**
 * A small network that scores one choice among several. A choice is a row of codes, one for each feature; each code has a learned
 * vector; their sum goes through a rectifier and is weighed to one number. Training and run time share this class.
 */
export interface Ranker {
  /** How many codes each feature has. */
  readonly sizes: readonly number[];
  /** Scores of `count` rows of codes that stand one behind another in `rows`. Higher is likelier. */
  readonly score: (rows: Uint16Array, count: number) => Float64Array;
}

/** Parameters of a {@link Ranker}. */
export interface RankerWeights {
  readonly sizes: readonly number[];
  /** A vector of `hidden` numbers for every code of every feature. */
  readonly vectors: Float32Array;
  /** Added to every sum. */
  readonly bias: Float32Array;
  /** What each number of a rectified sum counts for. */
  readonly output: Float32Array;
}

/** Where the codes of each feature begin among all codes. */
export function codeOffsets(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size;
  });
}

/** Makes a ranker from its parameters. */
export function createRanker({ sizes, vectors, bias, output }: RankerWeights): Ranker {
  const hidden = bias.length;
  const offsets = codeOffsets(sizes);
  const features = sizes.length;
  const sum = new Float32Array(hidden);
  const bases = new Int32Array(features);
  return {
    sizes,
    score: (rows, count) => {
      const scores = new Float64Array(count);
      for (let row = 0; row < count; row++) {
        for (let feature = 0; feature < features; feature++)
          bases[feature] = (offsets[feature]! + rows[row * features + feature]!) * hidden;
        sum.set(bias);
        addVectors(sum, vectors, bases);
        let score = 0;
        for (let unit = 0; unit < hidden; unit++) if (sum[unit]! > 0) score += sum[unit]! * output[unit]!;
        scores[row] = score;
      }
      return scores;
    },
  };
}

/** Adds vectors one after the other, in single precision; two at a time, so that the sums are read and written less often. */
function addVectors(sum: Float32Array, vectors: Float32Array, bases: Int32Array): void {
  const { length } = sum;
  let at = 0;
  for (; at + 1 < bases.length; at += 2) {
    const first = bases[at]!;
    const second = bases[at + 1]!;
    for (let unit = 0; unit < length; unit++)
      sum[unit] = Math.fround(sum[unit]! + vectors[first + unit]!) + vectors[second + unit]!;
  }
  if (at < bases.length) for (let unit = 0; unit < length; unit++) sum[unit]! += vectors[bases[at]! + unit]!;
}

/**
 * Reads a ranker from a weights file.
 *
 * @param sizes how many codes the caller's features have
 * @throws DramatisError `asset-invalid` for a damaged file or one of other features
 */
export function loadRanker(bytes: Uint8Array, sizes: readonly number[]): Ranker {
  const { meta, tensor } = readTensors(bytes);
  if (JSON.stringify(meta["sizes"]) !== JSON.stringify(sizes))
    throw new DramatisError("asset-invalid", "weights for other features", { value: meta["sizes"] });
  return createRanker({
    sizes,
    vectors: tensor("vectors", Float32Array),
    bias: tensor("bias", Float32Array),
    output: tensor("output", Float32Array),
  });
}

/** Probabilities from scores. */
export function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
