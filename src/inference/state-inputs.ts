import type { TokenStates } from "../document/stages.js";

/** States count this much as they enter a network. */
export const STATE_SCALE = 0.5;

/** Adds what the states of tokens, one a block, give to hidden units; `-1` stands for no token. */
export type AddStates = (units: Int32Array, states: TokenStates, tokens: readonly number[]) => void;

/** The weights of the inputs of states: rows of int8, one an input, block after block, with a scale each. */
export interface StateWeights {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly hidden: number;
  /** What a hidden unit counts in. */
  readonly step: number;
}

/** Prepares the inputs of states. What the state of a token gives is worked out once while the document is the same. */
export function createStateInputs({ rows, scales, hidden, step }: StateWeights): AddStates {
  let known: Map<number, Int32Array>[] = [];
  let document: TokenStates | undefined;

  const sum = new Float32Array(hidden);

  function product({ size, values }: TokenStates, block: number, token: number): Int32Array {
    const factor = (i: number) => (STATE_SCALE / 32767) * values[token * size + i]! * scales[block * size + i]!;
    sum.fill(0);
    const from = (i: number) => (block * size + i) * hidden;
    let i = 0;
    for (; i + 3 < size; i += 4) addFour(sum, rows, from(i), factor(i), factor(i + 1), factor(i + 2), factor(i + 3));
    for (; i < size; i++) for (let j = 0; j < hidden; j++) sum[j]! += factor(i) * rows[from(i) + j]!;
    const gift = new Int32Array(hidden);
    for (let j = 0; j < hidden; j++) gift[j] = Math.round(sum[j]! / step);
    return gift;
  }

  return (units, states, tokens) => {
    if (states !== document) {
      document = states;
      known = Array.from({ length: Math.floor(scales.length / states.size) }, () => new Map());
    }
    for (const [block, memory] of known.entries()) {
      const token = tokens[block]!;
      if (token < 0) continue;
      let gift = memory.get(token);
      if (gift === undefined) {
        gift = product(states, block, token);
        memory.set(token, gift);
      }
      for (let j = 0; j < hidden; j++) units[j]! += gift[j]!;
    }
  };
}

/** Adds four rows one after the other, in single precision, while each sum is at hand. */
function addFour(sum: Float32Array, rows: Int8Array, from: number, a: number, b: number, c: number, d: number): void {
  const { length } = sum;
  for (let j = 0; j < length; j++) {
    const at = from + j;
    const two = Math.fround(Math.fround(sum[j]! + a * rows[at]!) + b * rows[at + length]!);
    sum[j] = Math.fround(two + c * rows[at + 2 * length]!) + d * rows[at + 3 * length]!;
  }
}
