import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { readColumns } from "./exact-tensor.js";
import { CAPACITY } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { type Column, type PackedMatrix, packMatrix } from "./packed-matrix.js";

/** The two bidirectional recurrent layers. */
export interface RecurrentLayers {
  /** First tokens of the sequences, to be filled by the caller. */
  readonly starts: Int32Array;
  /** Lengths of the sequences, falling, to be filled by the caller. */
  readonly lengths: Int32Array;
  /** Where the hidden states are written: rows of `2 * hiddenSize` i16, forward before backward. */
  readonly output: number;
  /** Scales of the rows of `output`. */
  readonly scales: number;
  /** Encodes `count` sequences of `tokens` tokens together from rows of `inputSize` f32 at `input`. */
  readonly run: (input: number, count: number, tokens: number) => void;
}

interface Direction {
  readonly input: PackedMatrix;
  readonly hidden: PackedMatrix;
  readonly backward: 0 | 1;
}

/** Plans the recurrent layers. */
export function planRecurrentLayers(
  plan: MemoryPlan,
  file: TensorFile,
  meta: ModelMeta,
): (kernels: Kernels) => RecurrentLayers {
  const size = meta.hiddenSize;
  const layers = [meta.inputSize, 2 * size].map((inputs, layer) =>
    (["forward", "backward"] as const).map((name) => planDirection(plan, file, `lstm${layer}.${name}`, inputs, size)),
  );
  const quantized = plan.reserve(CAPACITY * meta.inputSize * 2);
  const inputScales = plan.reserve(CAPACITY * 4);
  const scales = plan.place(new Float32Array(CAPACITY).fill(1 / 32767));
  const gates = plan.reserve(CAPACITY * size * 16);
  const states = plan.reserve(CAPACITY * size * 4);
  const cells = plan.reserve(CAPACITY * size * 4);
  const between = plan.reserve(CAPACITY * size * 4);
  const output = plan.reserve(CAPACITY * size * 4);
  const starts = plan.reserve(CAPACITY * 4);
  const lengths = plan.reserve(CAPACITY * 4);

  return ({ memory, quantize, multiply, recur }) => {
    const direction = (
      part: Direction,
      from: number,
      width: number,
      scale: number,
      to: number,
      count: number,
      tokens: number,
    ) => {
      const { weights, pairs, panels, columns, bias, floor } = part.input;
      multiply(from, width * 2, scale, tokens, pairs, weights, panels, columns, bias, floor, gates, size * 16);
      const { weights: hidden, columns: factors } = part.hidden;
      const at = to + part.backward * size * 2;
      recur(count, starts, lengths, part.backward, size, gates, hidden, factors, states, cells, at, size * 4);
    };
    return {
      starts: new Int32Array(memory, starts, CAPACITY),
      lengths: new Int32Array(memory, lengths, CAPACITY),
      output,
      scales,
      run: (input, count, tokens) => {
        const width = meta.inputSize;
        quantize(input, width * 4, tokens, width, layers[0]![0]!.input.level, quantized, width * 2, inputScales);
        for (const part of layers[0]!) direction(part, quantized, width, inputScales, between, count, tokens);
        for (const part of layers[1]!) direction(part, between, 2 * size, scales, output, count, tokens);
      },
    };
  };
}

function planDirection(plan: MemoryPlan, file: TensorFile, name: string, inputs: number, size: number): Direction {
  const stored = { name: `${name}.input`, bias: `${name}.bias`, outputs: 4 * size, inputs };
  const hidden = readColumns(file, { name: `${name}.hidden`, outputs: 4 * size, inputs: size });
  const scaled = hidden.map((column) => ({ ...column, scale: column.scale / 32767 }));
  return {
    input: packMatrix(plan, byUnit(readColumns(file, stored), size), inputs),
    hidden: packMatrix(plan, byUnit(scaled, size), size),
    backward: name.endsWith("backward") ? 1 : 0,
  };
}

/** From gate after gate to the order of the recurrent kernel: for each four units their input, forget, cell and output gates. */
function byUnit(columns: readonly Column[], size: number): Column[] {
  return columns.map((_, at) => columns[((at >> 2) & 3) * size + (at >> 4) * 4 + (at & 3)]!);
}
