import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { exactTensor } from "./exact-tensor.js";
import { type HeadLayer, headOffsets } from "./head-layer.js";
import { CAPACITY, WINDOW } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { packMatrix } from "./packed-matrix.js";

/** Scores of arcs. */
export interface ArcScorer {
  /** Prepares the first `tokens` rows of the head layer. */
  readonly run: (tokens: number) => void;
  /**
   * Scores of the tokens of the rows `[first, last)`, at most `WINDOW` of them: a row for each dependent, in it the root's
   * score, then those of the tokens as heads. Valid until the next call.
   */
  readonly score: (first: number, last: number) => ArcScores;
}

/** A table of scores. */
export interface ArcScores {
  readonly values: Float32Array;
  /** Numbers from one row to the next. */
  readonly stride: number;
}

/** Plans the biaffine scores of arcs (Dozat and Manning 2017). */
export function planArcScorer(
  plan: MemoryPlan,
  file: TensorFile,
  meta: ModelMeta,
): (kernels: Kernels, heads: HeadLayer) => ArcScorer {
  const size = meta.arcSize;
  const matrix = packMatrix(plan, arcColumns(file, size), size);
  const root = plan.place(exactTensor(file, "root_arc", Float32Array, size));
  const level = Math.floor(Math.sqrt((2 ** 31 - 1) / size));
  const offsets = headOffsets(meta);
  const stride = matrix.panels * 64;
  const rowBytes = size * 2;
  const quantized = plan.reserve(CAPACITY * rowBytes);
  const quantizedScales = plan.reserve(CAPACITY * 4);
  const sides = plan.reserve(CAPACITY * stride);
  const left = plan.reserve(CAPACITY * rowBytes);
  const leftScales = plan.reserve(CAPACITY * 4);
  const right = plan.reserve((WINDOW + 4) * rowBytes);
  const rightScales = plan.reserve((WINDOW + 4) * 4);
  const widest = Math.ceil((WINDOW + 1) / 4) * 4;
  const scores = plan.reserve(WINDOW * widest * 4);

  return ({ memory, quantize, multiply, pairwise }, heads) => {
    const values = new Float32Array(memory, scores, WINDOW * widest);
    quantize(root, size * 4, 1, size, level, right, rowBytes, rightScales);
    return {
      run: (tokens) => {
        const { weights, pairs, panels, columns, bias, floor } = matrix;
        const from = heads.output + offsets.arcDependent * 4;
        quantize(from, heads.stride, tokens, size, matrix.level, quantized, rowBytes, quantizedScales);
        multiply(
          quantized,
          rowBytes,
          quantizedScales,
          tokens,
          pairs,
          weights,
          panels,
          columns,
          bias,
          floor,
          sides,
          stride,
        );
        quantize(sides, stride, tokens, size, level, left, rowBytes, leftScales);
      },
      score: (first, last) => {
        const count = last - first;
        const width = Math.ceil((count + 1) / 4) * 4;
        const from = heads.output + first * heads.stride + offsets.arcHead * 4;
        quantize(from, heads.stride, count, size, level, right + rowBytes, rowBytes, rightScales + 4);
        const rows = left + first * rowBytes;
        pairwise(rows, leftScales + first * 4, count, right, rightScales, count + 1, size, scores, width * 4);
        return { values, stride: width };
      },
    };
  };
}

/**
 * `arc_weight` has a row for each input and one for a constant 1; its outputs are its columns. The rows' scales are in the inputs
 * already, that of the constant goes into the bias.
 */
function arcColumns(file: TensorFile, size: number) {
  const weight = exactTensor(file, "arc_weight", Int8Array, (size + 1) * size);
  const constant = exactTensor(file, "arc_weight.scale", Float32Array, size + 1)[size]!;
  return Array.from({ length: size }, (_, column) => ({
    weights: Int8Array.from({ length: size }, (_, row) => weight[row * size + column]!),
    scale: 1,
    bias: weight[size * size + column]! * constant,
  }));
}
