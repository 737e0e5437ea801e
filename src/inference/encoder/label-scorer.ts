import type { Kernels } from "../kernels/kernels.js";
import type { TensorFile } from "../tensor-file.js";
import { readColumns } from "./exact-tensor.js";
import { type HeadLayer, headOffsets } from "./head-layer.js";
import { WINDOW } from "./limits.js";
import type { MemoryPlan } from "./memory-plan.js";
import type { ModelMeta } from "./model-meta.js";
import { packMatrix } from "./packed-matrix.js";

/**
 * Labels of the arcs of the tokens in the rows `[first, last)` of the head layer, whose `heads` are counted within that range, -1
 * at the root. Writes the best label's number for each token but the root's to `labels`, `excluded` never among them.
 */
export type LabelScorer = (first: number, last: number, heads: Int32Array, labels: Int32Array) => void;

/**
 * Plans the bilinear scores of labels (Dozat and Manning 2017). The product with the head's side is taken once for each word
 * that is a head, for about half of the words.
 */
export function planLabelScorer(
  plan: MemoryPlan,
  file: TensorFile,
  meta: ModelMeta,
  excluded: number,
): (kernels: Kernels, heads: HeadLayer) => LabelScorer {
  const size = meta.relSize;
  const width = size + 4;
  const count = meta.labels.length;
  const matrix = packMatrix(plan, labelColumns(file, size, count), size);
  const stride = matrix.panels * 64;
  const offsets = headOffsets(meta);
  const quantized = plan.reserve(WINDOW * size * 2);
  const scales = plan.reserve(WINDOW * 4);
  const sides = plan.reserve(WINDOW * stride);
  const output = plan.reserve(count * 4);

  return ({ memory, quantize, multiply, bilinear }, layer) => {
    const scores = new Float32Array(memory, output, count);
    const places = new Int32Array(WINDOW);
    return (first, last, heads, labels) => {
      let distinct = 0;
      places.fill(-1);
      for (let token = 0; token < last - first; token++) {
        const head = heads[token]!;
        if (head < 0 || places[head]! >= 0) continue;
        const from = layer.output + (first + head) * layer.stride + offsets.relHead * 4;
        quantize(from, 0, 1, size, matrix.level, quantized + distinct * size * 2, 0, scales + distinct * 4);
        places[head] = distinct++;
      }
      const { weights, pairs, panels, columns, bias, floor } = matrix;
      multiply(quantized, size * 2, scales, distinct, pairs, weights, panels, columns, bias, floor, sides, stride);
      for (let token = 0; token < last - first; token++) {
        if (heads[token]! < 0) continue;
        const dependent = layer.output + (first + token) * layer.stride + offsets.relDependent * 4;
        bilinear(sides + places[heads[token]!]! * stride, count, width, dependent, output);
        labels[token] = best(scores, excluded);
      }
    };
  };
}

function best(scores: Float32Array, excluded: number): number {
  let label = excluded === 0 ? 1 : 0;
  for (let other = label + 1; other < scores.length; other++) {
    if (other !== excluded && scores[other]! > scores[label]!) label = other;
  }
  return label;
}

/** `rel_weight[label][dependent][head]`: a column for each label and dependent; the head's constant 1 goes into the bias. */
function labelColumns(file: TensorFile, size: number, count: number) {
  const rows = readColumns(file, { name: "rel_weight", outputs: count * (size + 1), inputs: size + 1 });
  return Array.from({ length: count * (size + 4) }, (_, at) => {
    const dependent = at % (size + 4);
    const row = rows[Math.floor(at / (size + 4)) * (size + 1) + dependent];
    if (dependent > size || row?.weights === undefined) return { scale: 0, bias: 0 };
    return { weights: row.weights.subarray(0, size), scale: row.scale, bias: row.weights[size]! * row.scale };
  });
}
