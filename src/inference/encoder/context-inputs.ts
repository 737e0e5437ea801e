import type { ModelMeta } from "./model-meta.js";
import type { Column } from "./packed-matrix.js";
import { CONTEXTS } from "./sentence-context.js";

/** What each context adds to the projected input, one row of `inputSize` a context. `project`: columns of the projection. */
export function contextInputs(
  project: readonly Column[],
  shape: Float32Array,
  shapeAt: number,
  { shapeSize }: ModelMeta,
): readonly Float32Array[] {
  return Array.from({ length: CONTEXTS }, (_, context) => {
    const rows = context >= 4 ? [12, 13 + context - 4] : [13 + context];
    return Float32Array.from(project, ({ weights, scale }) => {
      let sum = 0;
      for (const row of rows) {
        for (let k = 0; k < shapeSize; k++) sum += weights![shapeAt + k]! * shape[row * shapeSize + k]!;
      }
      return sum * scale;
    });
  });
}

/** What each context adds to the gates of the first recurrent layer, row after row. `gates`: columns of its input matrix. */
export function contextGates(inputs: readonly Float32Array[], gates: readonly Column[]): Float32Array {
  const rows = new Float32Array(inputs.length * gates.length);
  inputs.forEach((input, context) => {
    gates.forEach(({ weights, scale }, column) => {
      const sum = input.reduce((total, value, at) => total + value * weights![at]!, 0);
      rows[context * gates.length + column] = sum * scale;
    });
  });
  return rows;
}
