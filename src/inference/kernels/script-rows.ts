import type { Kernels } from "./kernels.js";
import { narrow } from "./numbers.js";

const round = Math.fround;

/** The quantisation of {@link Kernels} in JavaScript. */
export function quantizeScript(memory: ArrayBuffer): Kernels["quantize"] {
  const whole = new Int16Array(memory);
  const real = new Float32Array(memory);
  return (input, inputStride, rows, size, level, output, outputStride, scales) => {
    for (let row = 0; row < rows; row++) {
      const from = (input + row * inputStride) >> 2;
      const to = (output + row * outputStride) >> 1;
      let most = 0;
      for (let at = 0; at < size; at++) most = Math.max(most, Math.abs(real[from + at]!));
      real[(scales >> 2) + row] = most / level;
      const factor = most > 0 ? round(level / most) : 0;
      for (let at = 0; at < size; at++) whole[to + at] = narrow(round(real[from + at]! * factor));
    }
  };
}

/** The sum of looked-up rows of {@link Kernels} in JavaScript. */
export function gatherScript(memory: ArrayBuffer): Kernels["gather"] {
  const index = new Int32Array(memory);
  const real = new Float32Array(memory);
  return (count, size, slots, forms, kinds, contexts, output) => {
    for (let token = 0; token < count; token++) {
      const form = (forms >> 2) + index[(slots >> 2) + token]! * size;
      const context = (contexts >> 2) + index[(kinds >> 2) + token]! * size;
      const to = (output >> 2) + token * size;
      for (let at = 0; at < size; at++) real[to + at] = real[form + at]! + real[context + at]!;
    }
  };
}

/** The products of all pairs of rows of {@link Kernels} in JavaScript. */
export function pairwiseScript(memory: ArrayBuffer): Kernels["pairwise"] {
  const whole = new Int16Array(memory);
  const real = new Float32Array(memory);
  return (left, leftScale, rows, right, rightScale, others, size, output, outputStride) => {
    for (let row = 0; row < rows; row++) {
      const scale = real[(leftScale >> 2) + row]!;
      for (let other = 0; other < others; other++) {
        let sum = 0;
        for (let at = 0; at < size; at++) {
          sum += whole[(left >> 1) + row * size + at]! * whole[(right >> 1) + other * size + at]!;
        }
        const factor = round(real[(rightScale >> 2) + other]! * scale);
        real[((output + row * outputStride) >> 2) + other] = round(sum) * factor;
      }
    }
  };
}

/** The products of a matrix and a vector of {@link Kernels} in JavaScript, summed in four lanes as SIMD does. */
export function bilinearScript(memory: ArrayBuffer): Kernels["bilinear"] {
  const real = new Float32Array(memory);
  return (matrix, count, size, vector, output) => {
    const lane = (row: number, first: number): number => {
      let sum = 0;
      for (let at = first; at < size; at += 4) {
        sum = round(sum + round(real[(matrix >> 2) + row * size + at]! * real[(vector >> 2) + at]!));
      }
      return sum;
    };
    for (let row = 0; row < count; row++) {
      real[(output >> 2) + row] = round(lane(row, 0) + lane(row, 2)) + round(lane(row, 1) + lane(row, 3));
    }
  };
}
