import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { readColumns } from "./exact-tensor.js";
import { plainForm } from "./form-keys.js";
import { formTraits } from "./form-shape.js";
import { readInputRows } from "./input-rows.js";
import { CAPACITY, FORMS } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { type Column, packMatrix } from "./packed-matrix.js";
import { CONTEXTS } from "./sentence-context.js";

/** Turns word forms into the inputs of the first recurrent layer. */
export interface InputLayer {
  /** Where the inputs of the tokens are written: rows of `inputSize` f32. */
  readonly output: number;
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
  /** Computes the inputs of `count` tokens. */
  readonly run: (count: number) => void;
}

const BLOCK = 64;

/**
 * Plans the input layer. The projection is linear, and of a token's input only the context depends on the sentence, so the
 * projection of each form is computed once and remembered, and that of the context added.
 */
export function planInputLayer(plan: MemoryPlan, file: TensorFile, meta: ModelMeta): (kernels: Kernels) => InputLayer {
  const rows = readInputRows(file, meta);
  const width = Math.ceil(rows.size / 4) * 4;
  const bytes = meta.inputSize * 4;
  const stored = { name: "project.weight", bias: "project.bias", outputs: meta.inputSize, inputs: rows.size };
  const columns = readColumns(file, stored);
  const matrix = packMatrix(plan, columns, width);
  const contextRows = plan.place(projectContexts(columns, rows.shape, rows.shapeAt, meta));
  const staging = plan.reserve(BLOCK * width * 4);
  const staged = plan.reserve(BLOCK * width * 2);
  const scales = plan.reserve(BLOCK * 4);
  const forms = plan.reserve(FORMS * bytes);
  const slots = plan.reserve(CAPACITY * 4);
  const contexts = plan.reserve(CAPACITY * 4);
  const output = plan.reserve(CAPACITY * bytes);

  return ({ memory, quantize, multiply, gather }) => {
    const views = Array.from({ length: BLOCK }, (_, at) => new Float32Array(memory, staging + at * width * 4, width));
    const traits = new Uint8Array(FORMS);
    const known = new Map<string, number>();
    let waiting = 0;
    const flush = (): void => {
      const first = known.size - waiting;
      quantize(staging, width * 4, waiting, width, matrix.level, staged, width * 2, scales);
      const { weights, pairs, panels, columns, bias, floor } = matrix;
      const to = forms + first * bytes;
      multiply(staged, width * 2, scales, waiting, pairs, weights, panels, columns, bias, floor, to, bytes);
      waiting = 0;
    };
    return {
      output,
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
      run: (count) => {
        if (waiting > 0) flush();
        gather(count, meta.inputSize, slots, forms, contexts, contextRows, output);
      },
    };
  };
}

/** What each context adds to the projected input, one row a context. */
function projectContexts(
  columns: readonly Column[],
  shape: Float32Array,
  shapeAt: number,
  { shapeSize, inputSize }: ModelMeta,
): Float32Array {
  const added = new Float32Array(CONTEXTS * inputSize);
  for (let context = 0; context < CONTEXTS; context++) {
    const rows = context >= 4 ? [12, 13 + context - 4] : [13 + context];
    columns.forEach(({ weights, scale }, column) => {
      let sum = 0;
      for (const row of rows) {
        for (let k = 0; k < shapeSize; k++) sum += weights![shapeAt + k]! * shape[row * shapeSize + k]!;
      }
      added[context * inputSize + column] = sum * scale;
    });
  }
  return added;
}
