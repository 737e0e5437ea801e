import type { Kernels } from "./kernels.js";
import { narrow, sigmoid, tanh } from "./numbers.js";
import { packedProduct } from "./script-multiply.js";

const round = Math.fround;

/** The recurrent layer of {@link Kernels} in JavaScript. */
export function recurScript(memory: ArrayBuffer): Kernels["recur"] {
  const whole = new Int16Array(memory);
  const index = new Int32Array(memory);
  const real = new Float32Array(memory);
  return (count, starts, lengths, backward, size, gates, weights, columns, states, cells, output, outputStride) => {
    whole.fill(0, states >> 1, (states >> 1) + count * size);
    real.fill(0, cells >> 2, (cells >> 2) + count * size);
    const gate = (row: number, place: number, now: number, unit: number, kind: number): number => {
      const column = (unit >> 2) * 16 + kind * 4 + (unit & 3);
      const sum = packedProduct(whole, now + row * size, weights >> 1, column, size >> 1);
      const inner = round(round(sum) * real[(columns >> 2) + column]!);
      const at = (gates >> 2) + place * size * 4 + column;
      real[at] = inner + real[at]!;
      return real[at]!;
    };
    let now = states >> 1;
    let then = now + count * size;
    let active = count;
    for (let time = 0; ; time++) {
      while (active > 0 && index[(lengths >> 2) + active - 1]! <= time) active--;
      if (active === 0) return;
      for (let row = 0; row < active; row++) {
        const step = backward ? index[(lengths >> 2) + row]! - 1 - time : time;
        const place = index[(starts >> 2) + row]! + step;
        for (let unit = 0; unit < size; unit++) {
          const input = sigmoid(gate(row, place, now, unit, 0));
          const forget = sigmoid(gate(row, place, now, unit, 1));
          const change = tanh(gate(row, place, now, unit, 2));
          const open = sigmoid(gate(row, place, now, unit, 3));
          const at = (cells >> 2) + row * size + unit;
          const kept = round(round(forget * real[at]!) + round(input * change));
          real[at] = kept;
          const hidden = narrow(round(round(open * tanh(kept)) * 32767));
          whole[then + row * size + unit] = hidden;
          whole[((output + place * outputStride) >> 1) + unit] = hidden;
        }
      }
      [now, then] = [then, now];
    }
  };
}
