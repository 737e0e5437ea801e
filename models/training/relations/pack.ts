import type { SparseWeights } from "../../../src/inference/sparse/table.js";
import type { LabelWeights } from "./fit.js";

/** Weights as 8-bit multiples of `unit`, sorted by feature; those nearer to 0 than `least` are dropped. */
export function packWeights(
  weights: readonly LabelWeights[],
  least: number,
): { readonly table: SparseWeights; readonly unit: number } {
  let most = 0;
  for (const label of weights) for (const weight of label.values()) most = Math.max(most, Math.abs(weight));
  const unit = most / 127;
  const byKey = new Map<number, [label: number, value: number][]>();
  for (const [label, entries] of weights.entries()) {
    for (const [key, weight] of entries) {
      const value = Math.round(weight / unit);
      if (value === 0 || Math.abs(weight) < least) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [[label, value]]);
      else known.push([label, value]);
    }
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const entries = sorted.flatMap(([, list]) => list);
  return {
    unit,
    table: {
      keys: Uint32Array.from(sorted, ([key]) => key),
      sizes: Uint8Array.from(sorted, ([, list]) => list.length),
      labels: Uint8Array.from(entries, ([label]) => label),
      values: Int8Array.from(entries, ([, value]) => value),
    },
  };
}
