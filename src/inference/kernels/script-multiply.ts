import type { Kernels } from "./kernels.js";

const round = Math.fround;

/** The matrix product of {@link Kernels} in JavaScript. */
export function multiplyScript(memory: ArrayBuffer): Kernels["multiply"] {
  const whole = new Int16Array(memory);
  const real = new Float32Array(memory);
  return (input, inputStride, inputScale, rows, pairs, weights, panels, columns, bias, floor, output, outputStride) => {
    for (let row = 0; row < rows; row++) {
      const scale = real[(inputScale >> 2) + row]!;
      const from = (input + row * inputStride) >> 1;
      const to = (output + row * outputStride) >> 2;
      for (let column = 0; column < panels * 16; column++) {
        const sum = packedProduct(whole, from, weights >> 1, column, pairs);
        const factor = round(real[(columns >> 2) + column]! * scale);
        const value = round(round(round(sum) * factor) + real[(bias >> 2) + column]!);
        real[to + column] = Math.max(value, real[(floor >> 2) + column]!);
      }
    }
  };
}

/**
 * Product of a row of `2 * pairs` numbers at `row` and one column of the packed weights at `weights`, both indices into `whole`.
 */
export function packedProduct(whole: Int16Array, row: number, weights: number, column: number, pairs: number): number {
  const panel = weights + (column >> 4) * pairs * 32 + (column & 15) * 2;
  let sum = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const at = panel + pair * 32;
    sum += whole[row + 2 * pair]! * whole[at]! + whole[row + 2 * pair + 1]! * whole[at + 1]!;
  }
  return sum;
}
