import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { readColumns } from "./exact-tensor.js";
import { byUnit } from "./gate-order.js";
import type { InputLayer } from "./input-layer.js";
import { CAPACITY } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { type PackedMatrix, packMatrix } from "./packed-matrix.js";

/** The two bidirectional recurrent layers. */
export interface RecurrentLayers {
  /** First tokens of the sequences, to be filled by the caller. */
  readonly starts: Int32Array;
  /** Lengths of the sequences, falling, to be filled by the caller. */
  readonly lengths: Int32Array;
  /** Where the hidden states are written: rows of `2 * hiddenSize` i16, forward before backward. */
  readonly output: number;
  /** Length of a row of `output`. */
  readonly stateSize: number;
  /** The hidden states of the tokens `[first, last)`; valid until the next run. */
  readonly states: (first: number, last: number) => Int16Array;
  /** Scales of the rows of `output`. */
  readonly scales: number;
  /** Encodes `count` sequences of `tokens` tokens together. */
  readonly run: (count: number, tokens: number) => void;
}

/** Plans the recurrent layers. The gates of the first are what the input layer gives. */
export function planRecurrentLayers(
  plan: MemoryPlan,
  file: TensorFile,
  meta: ModelMeta,
): (kernels: Kernels, inputs: InputLayer) => RecurrentLayers {
  const size = meta.hiddenSize;
  const lower = DIRECTIONS.map((name) => planHidden(plan, file, `lstm0.${name}`, size));
  const upper = DIRECTIONS.map((name) => planHidden(plan, file, `lstm1.${name}`, size));
  const between = DIRECTIONS.map((name) => planInput(plan, file, `lstm1.${name}`, size));
  const scales = plan.place(new Float32Array(CAPACITY).fill(1 / 32767));
  const gates = plan.reserve(CAPACITY * size * 16);
  const states = plan.reserve(CAPACITY * size * 4);
  const cells = plan.reserve(CAPACITY * size * 4);
  const middle = plan.reserve(CAPACITY * size * 4);
  const output = plan.reserve(CAPACITY * size * 4);
  const starts = plan.reserve(CAPACITY * 4);
  const lengths = plan.reserve(CAPACITY * 4);

  return ({ memory, multiply, recur }, inputs) => {
    const pass = (by: PackedMatrix, backward: 0 | 1, count: number, to: number): void => {
      const at = to + backward * size * 2;
      recur(count, starts, lengths, backward, size, gates, by.weights, by.columns, states, cells, at, size * 4);
    };
    return {
      starts: new Int32Array(memory, starts, CAPACITY),
      lengths: new Int32Array(memory, lengths, CAPACITY),
      output,
      stateSize: 2 * size,
      states: (first, last) => new Int16Array(memory, output + first * size * 4, (last - first) * size * 2),
      scales,
      run: (count, tokens) => {
        for (const backward of [0, 1] as const) {
          inputs.run(backward, tokens, gates);
          pass(lower[backward]!, backward, count, middle);
        }
        for (const backward of [0, 1] as const) {
          const { weights, pairs, panels, columns, bias, floor } = between[backward]!;
          multiply(middle, size * 4, scales, tokens, pairs, weights, panels, columns, bias, floor, gates, size * 16);
          pass(upper[backward]!, backward, count, output);
        }
      },
    };
  };
}

const DIRECTIONS = ["forward", "backward"] as const;

function planInput(plan: MemoryPlan, file: TensorFile, name: string, size: number): PackedMatrix {
  const stored = { name: `${name}.input`, bias: `${name}.bias`, outputs: 4 * size, inputs: 2 * size };
  return packMatrix(plan, byUnit(readColumns(file, stored), size), 2 * size);
}

function planHidden(plan: MemoryPlan, file: TensorFile, name: string, size: number): PackedMatrix {
  const columns = readColumns(file, { name: `${name}.hidden`, outputs: 4 * size, inputs: size });
  const scaled = columns.map((column) => ({ ...column, scale: column.scale / 32767 }));
  return packMatrix(plan, byUnit(scaled, size), size);
}
