import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { readColumns } from "./exact-tensor.js";
import { type HeadLayer, headOffsets } from "./head-layer.js";
import { CAPACITY } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { packMatrix } from "./packed-matrix.js";

/** Scores of name tags. */
export interface NameScorer {
  /** Scores the first `tokens` rows of the head layer. */
  readonly run: (tokens: number) => void;
  /** Scores of the tokens of the rows `[first, last)`, token after token. Valid until the next call. */
  readonly scores: (first: number, last: number) => Float32Array;
}

/** Plans the scores of name tags. */
export function planNameScorer(
  plan: MemoryPlan,
  file: TensorFile,
  meta: ModelMeta,
): (kernels: Kernels, heads: HeadLayer) => NameScorer {
  const size = meta.nameSize;
  const tags = meta.tags.length;
  const columns = readColumns(file, { name: "name.weight", bias: "name.bias", outputs: tags, inputs: size });
  const matrix = packMatrix(plan, columns, size);
  const stride = matrix.panels * 64;
  const from = headOffsets(meta).names * 4;
  const quantized = plan.reserve(CAPACITY * size * 2);
  const quantizedScales = plan.reserve(CAPACITY * 4);
  const output = plan.reserve(CAPACITY * stride);

  return ({ memory, quantize, multiply }, heads) => {
    const emissions = new Float32Array(memory, output, (CAPACITY * stride) / 4);
    const dense = new Float32Array(CAPACITY * tags);
    return {
      run: (tokens) => {
        const { weights, pairs, panels, columns, bias, floor } = matrix;
        quantize(heads.output + from, heads.stride, tokens, size, matrix.level, quantized, size * 2, quantizedScales);
        multiply(
          quantized,
          size * 2,
          quantizedScales,
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
      scores: (first, last) => {
        for (let token = first; token < last; token++) {
          const row = (token * stride) / 4;
          for (let tag = 0; tag < tags; tag++) dense[(token - first) * tags + tag] = emissions[row + tag]!;
        }
        return dense;
      },
    };
  };
}
