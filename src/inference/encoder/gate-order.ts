import type { Column } from "./packed-matrix.js";

/** From gate after gate to the order of the recurrent kernel: for each four units their input, forget, cell and output gates. */
export function byUnit(columns: readonly Column[], size: number): readonly Column[] {
  return columns.map((_, at) => columns[((at >> 2) & 3) * size + (at >> 4) * 4 + (at & 3)]!);
}
