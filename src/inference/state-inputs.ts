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

  function product({ size, values }: TokenStates, block: number, token: number): Int32Array {
    const sum = new Float32Array(hidden);
    for (let i = 0; i < size; i++) {
      const row = block * size + i;
      const factor = (STATE_SCALE / 32767) * values[token * size + i]! * scales[row]!;
      for (let j = 0; j < hidden; j++) sum[j]! += factor * rows[row * hidden + j]!;
    }
    return Int32Array.from(sum, (value) => Math.round(value / step));
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
