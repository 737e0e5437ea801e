import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { exactTensor, readColumns } from "./exact-tensor.js";
import { CAPACITY } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { type Column, packMatrix } from "./packed-matrix.js";

/** The layer behind the hidden states from which tags, arcs, labels and names are read. */
export interface HeadLayer {
  /** Rows of f32. */
  readonly output: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Computes `tokens` rows from hidden states (i16) with their scales. */
  readonly run: (hidden: number, scales: number, tokens: number) => void;
}

/** Where the parts of a row of the head layer begin, counted in numbers. */
export interface HeadOffsets {
  readonly arcDependent: number;
  readonly arcHead: number;
  /** The dependent's side of a label, then a 1, then zeros up to a multiple of 4. */
  readonly relDependent: number;
  readonly relHead: number;
  readonly names: number;
  readonly tags: number;
}

/** The offsets for a model's sizes. */
export function headOffsets({ arcSize, relSize, nameSize }: ModelMeta): HeadOffsets {
  const relDependent = 2 * arcSize;
  const relHead = relDependent + relSize + 4;
  const names = relHead + relSize;
  return { arcDependent: 0, arcHead: arcSize, relDependent, relHead, names, tags: names + nameSize };
}

/**
 * Plans the head layer: all heads as one matrix. The dependent's side of an arc is multiplied by the scales of the rows of
 * `arc_weight`, which may pass through its rectifier because they are positive.
 */
export function planHeadLayer(plan: MemoryPlan, file: TensorFile, meta: ModelMeta): (kernels: Kernels) => HeadLayer {
  const read = (name: string, outputs: number, rectified: { readonly floor?: number }) =>
    readColumns(file, {
      name: `${name}.weight`,
      bias: `${name}.bias`,
      outputs,
      inputs: 2 * meta.hiddenSize,
      ...rectified,
    });
  const arc = read("arc", 2 * meta.arcSize, { floor: 0 });
  const rel = read("rel", 2 * meta.relSize, { floor: 0 });
  const arcScales = exactTensor(file, "arc_weight.scale", Float32Array, meta.arcSize + 1);
  const dependent = arc.slice(0, meta.arcSize).map((column, at) => times(column, arcScales[at]!));
  const constants = [1, 0, 0, 0].map((bias) => ({ scale: 0, bias }));
  const matrix = packMatrix(
    plan,
    [
      ...dependent,
      ...arc.slice(meta.arcSize),
      ...rel.slice(0, meta.relSize),
      ...constants,
      ...rel.slice(meta.relSize),
      ...read("name_hidden", meta.nameSize, { floor: 0 }),
      ...read("tag", meta.upos.length + meta.xpos.length, {}),
    ],
    2 * meta.hiddenSize,
  );
  const stride = matrix.panels * 64;
  const output = plan.reserve(CAPACITY * stride);
  return ({ multiply }) => ({
    output,
    stride,
    run: (hidden, scales, tokens) => {
      const { weights, pairs, panels, columns, bias, floor } = matrix;
      multiply(
        hidden,
        meta.hiddenSize * 4,
        scales,
        tokens,
        pairs,
        weights,
        panels,
        columns,
        bias,
        floor,
        output,
        stride,
      );
    },
  });
}

function times(column: Column, factor: number): Column {
  return { ...column, scale: column.scale * factor, bias: column.bias * factor };
}
