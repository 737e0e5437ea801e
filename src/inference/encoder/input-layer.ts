import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import type { WordVectors } from "../word-vectors.js";
import { contextGates, contextInputs } from "./context-inputs.js";
import { readColumns } from "./exact-tensor.js";
import { plainForm } from "./form-keys.js";
import { formTraits } from "./form-shape.js";
import { byUnit } from "./gate-order.js";
import { readInputRows } from "./input-rows.js";
import { CAPACITY, FORMS } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { type PackedMatrix, packMatrix } from "./packed-matrix.js";

/** Turns word forms into the input gates of the first recurrent layer. */
export interface InputLayer {
  /** Contexts of the tokens, to be filled by the caller. */
  readonly contexts: Int32Array;
  /** Slots of the tokens' forms, to be filled by the caller. */
  readonly slots: Int32Array;
  /** Forgets all forms where there may be no room for those of another batch; slots are valid until then. */
  readonly prepare: () => void;
  /** Slot of a form. */
  readonly slot: (form: string) => number;
  /** Sum of `TRAITS` of the form in a slot. */
  readonly traits: (slot: number) => number;
  /** Writes what the forms and contexts of `count` tokens give to the gates of one direction to `output`, rows of f32. */
  readonly run: (backward: 0 | 1, count: number, output: number) => void;
}

const BLOCK = 64;

/** The gates of one direction. */
interface Gates {
  readonly gates: PackedMatrix;
  /** Table of what each remembered form gives. */
  readonly forms: number;
  /** Table of what each context adds. */
  readonly contexts: number;
}

/**
 * Plans the input layer. Everything up to the gates is linear, and of a token's input only the context depends on the sentence, so
 * the gates of each form are computed once and remembered, and those of the context added.
 */
export function planInputLayer(
  plan: MemoryPlan,
  file: TensorFile,
  vectors: WordVectors,
  meta: ModelMeta,
): (kernels: Kernels) => InputLayer {
  const rows = readInputRows(file, vectors, meta);
  const width = Math.ceil(rows.size / 4) * 4;
  const size = meta.inputSize;
  const bytes = meta.hiddenSize * 16;
  const stored = { name: "project.weight", bias: "project.bias", outputs: size, inputs: rows.size };
  const columns = readColumns(file, stored);
  const matrix = packMatrix(plan, columns, width);
  const contextRows = contextInputs(columns, rows.shape, rows.shapeAt, meta);
  const directions = ["forward", "backward"].map((name) => planGates(plan, file, `lstm0.${name}`, contextRows, meta));
  const staging = plan.reserve(BLOCK * width * 4);
  const staged = plan.reserve(BLOCK * width * 2);
  const scales = plan.reserve(BLOCK * 4);
  const projected = plan.reserve(BLOCK * size * 4);
  const requantized = plan.reserve(BLOCK * size * 2);
  const slots = plan.reserve(CAPACITY * 4);
  const contexts = plan.reserve(CAPACITY * 4);

  return ({ memory, quantize, multiply, gather }) => {
    const views = Array.from({ length: BLOCK }, (_, at) => new Float32Array(memory, staging + at * width * 4, width));
    const traits = new Uint8Array(FORMS);
    const known = new Map<string, number>();
    let waiting = 0;
    const product = (by: PackedMatrix, from: number, inputs: number, to: number, stride: number): void => {
      const { weights, pairs, panels, columns, bias, floor } = by;
      multiply(from, inputs * 2, scales, waiting, pairs, weights, panels, columns, bias, floor, to, stride);
    };
    const flush = (): void => {
      const first = known.size - waiting;
      quantize(staging, width * 4, waiting, width, matrix.level, staged, width * 2, scales);
      product(matrix, staged, width, projected, size * 4);
      for (const { gates, forms } of directions) {
        quantize(projected, size * 4, waiting, size, gates.level, requantized, size * 2, scales);
        product(gates, requantized, size, forms + first * bytes, bytes);
      }
      waiting = 0;
    };
    return {
      contexts: new Int32Array(memory, contexts, CAPACITY),
      slots: new Int32Array(memory, slots, CAPACITY),
      prepare: () => {
        if (known.size + CAPACITY > FORMS) known.clear();
      },
      slot: (form) => {
        const old = known.get(form);
        if (old !== undefined) return old;
        const slot = known.size;
        const plain = plainForm(form);
        traits[slot] = formTraits(plain);
        rows.write(plain, views[waiting]!);
        known.set(form, slot);
        if (++waiting === BLOCK) flush();
        return slot;
      },
      traits: (slot) => traits[slot]!,
      run: (backward, count, output) => {
        if (waiting > 0) flush();
        const { forms, contexts: added } = directions[backward]!;
        gather(count, meta.hiddenSize * 4, slots, forms, contexts, added, output);
      },
    };
  };
}

function planGates(
  plan: MemoryPlan,
  file: TensorFile,
  name: string,
  contexts: readonly Float32Array[],
  { inputSize, hiddenSize }: ModelMeta,
): Gates {
  const stored = { name: `${name}.input`, bias: `${name}.bias`, outputs: 4 * hiddenSize, inputs: inputSize };
  const columns = byUnit(readColumns(file, stored), hiddenSize);
  return {
    gates: packMatrix(plan, columns, inputSize),
    forms: plan.reserve(FORMS * hiddenSize * 16),
    contexts: plan.place(contextGates(contexts, columns)),
  };
}
