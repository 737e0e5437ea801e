import type { Kernels } from "../kernels/kernels.js";
import { type HeadLayer, headOffsets } from "./head-layer.js";
import { CAPACITY } from "./limits.js";
import type { ModelMeta } from "./model-meta.js";

/** Reads the tags of a row of the head layer. */
export interface TagReader {
  /** Universal part of speech. */
  readonly upos: (row: number) => string;
  /** Penn Treebank tag. */
  readonly xpos: (row: number) => string;
}

/** A reader of the tags with the highest scores. */
export function createTagReader({ memory }: Kernels, layer: HeadLayer, meta: ModelMeta): TagReader {
  const width = layer.stride / 4;
  const scores = new Float32Array(memory, layer.output, CAPACITY * width);
  const from = headOffsets(meta).tags;
  const best = (row: number, names: readonly string[], first: number): string => {
    const base = row * width + from + first;
    let top = 0;
    for (let tag = 1; tag < names.length; tag++) if (scores[base + tag]! > scores[base + top]!) top = tag;
    return names[top]!;
  };
  return {
    upos: (row) => best(row, meta.upos, 0),
    xpos: (row) => best(row, meta.xpos, meta.upos.length),
  };
}
