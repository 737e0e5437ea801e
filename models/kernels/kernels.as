// Kernels of the shared encoder in AssemblyScript; `npm run kernels` compiles them to src/inference/kernels/binary.generated.ts.
// Contracts of the exported functions: `Kernels` in src/inference/kernels/kernels.ts. The scripts beside it compute the same
// numbers bit for bit, so every change here is made there too.

// Rows that are taken through all weights together, so that what they read and write stays in the first cache.
const MULTIPLY_ROWS = 32;
const RECUR_ROWS = 8;

// tanh(x) = x P(x²) / Q(x²) on [-7, 7], least maximum error 1e-6, found by Lawson's iteration (1961).
// @ts-ignore: decorator
@inline
function tanh4(value: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(value, f32x4.splat(-7)), f32x4.splat(7));
  const z = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(z, f32x4.splat(3.930015957563005e-6)), f32x4.splat(2.2769897873838787e-3));
  p = f32x4.add(f32x4.mul(z, p), f32x4.splat(0.12302184063984915));
  p = f32x4.add(f32x4.mul(z, p), f32x4.splat(0.9999956876079354));
  let q = f32x4.add(f32x4.mul(z, f32x4.splat(1.4235092931965754e-4)), f32x4.splat(2.1072184248764683e-2));
  q = f32x4.add(f32x4.mul(z, q), f32x4.splat(0.4563403260156469));
  q = f32x4.add(f32x4.mul(z, q), f32x4.splat(1));
  return f32x4.div(f32x4.mul(x, p), q);
}

// @ts-ignore: decorator
@inline
function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(half, tanh4(f32x4.mul(half, value))), half);
}

// The nearest whole number, halves to even: 1.5 * 2^23 leaves no room for a fraction. For magnitudes below 2^22.
// @ts-ignore: decorator
@inline
function narrow(value: v128): v128 {
  const whole = i32x4.sub(f32x4.add(value, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
  return i16x8.narrow_i32x4_s(whole, whole);
}

// @ts-ignore: decorator
@inline
function scaled(sum: v128, scale: v128, columns: usize, bias: usize, floor: usize, offset: usize): v128 {
  const factor = f32x4.mul(v128.load(columns + offset), scale);
  const value = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), factor), v128.load(bias + offset));
  return f32x4.pmax(v128.load(floor + offset), value);
}

export function multiply(
  input: usize, inputStride: i32, inputScale: usize, rows: i32, pairs: i32, weights: usize, panels: i32,
  columns: usize, bias: usize, floor: usize, output: usize, outputStride: i32,
): void {
  for (let block = 0; block < rows; block += MULTIPLY_ROWS) {
    const limit = min(block + MULTIPLY_ROWS, rows);
    let w0 = weights;
    for (let panel = 0; panel < panels; panel++) {
      const end = w0 + (<usize>pairs << 6);
      const offset = <usize>panel << 6;
      for (let row = block; row < limit; row += 2) {
        const next = row + 1 < limit ? row + 1 : row;
        let x = input + row * inputStride;
        let y = input + next * inputStride;
        let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        for (let w = w0; w < end; w += 64) {
          const u = v128.load32_splat(x), v = v128.load32_splat(y);
          let c = v128.load(w);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(c, u));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(c, v));
          c = v128.load(w, 16);
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(c, u));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(c, v));
          c = v128.load(w, 32);
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(c, u));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(c, v));
          c = v128.load(w, 48);
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(c, u));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(c, v));
          x += 4;
          y += 4;
        }
        let scale = v128.load32_splat(inputScale + (row << 2));
        let out = output + row * outputStride + offset;
        v128.store(out, scaled(a0, scale, columns + offset, bias + offset, floor + offset, 0));
        v128.store(out, scaled(a1, scale, columns + offset, bias + offset, floor + offset, 16), 16);
        v128.store(out, scaled(a2, scale, columns + offset, bias + offset, floor + offset, 32), 32);
        v128.store(out, scaled(a3, scale, columns + offset, bias + offset, floor + offset, 48), 48);
        scale = v128.load32_splat(inputScale + (next << 2));
        out = output + next * outputStride + offset;
        v128.store(out, scaled(b0, scale, columns + offset, bias + offset, floor + offset, 0));
        v128.store(out, scaled(b1, scale, columns + offset, bias + offset, floor + offset, 16), 16);
        v128.store(out, scaled(b2, scale, columns + offset, bias + offset, floor + offset, 32), 32);
        v128.store(out, scaled(b3, scale, columns + offset, bias + offset, floor + offset, 48), 48);
      }
      w0 = end;
    }
  }
}

// @ts-ignore: decorator
@inline
function preactivate(sum: v128, columns: usize, gates: usize, offset: usize): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(columns + offset));
  v128.store(gates + offset, f32x4.add(product, v128.load(gates + offset)));
}

// @ts-ignore: decorator
@inline
function cell(gates: usize, cells: usize, state: usize, output: usize): void {
  const input = sigmoid4(v128.load(gates));
  const forget = sigmoid4(v128.load(gates, 16));
  const change = tanh4(v128.load(gates, 32));
  const open = sigmoid4(v128.load(gates, 48));
  const kept = f32x4.add(f32x4.mul(forget, v128.load(cells)), f32x4.mul(input, change));
  v128.store(cells, kept);
  const hidden = narrow(f32x4.mul(f32x4.mul(open, tanh4(kept)), f32x4.splat(32767)));
  v128.store64_lane(state, hidden, 0);
  v128.store64_lane(output, hidden, 0);
}

// @ts-ignore: decorator
@inline
function placeOf(starts: usize, lengths: usize, row: i32, backward: i32, time: i32): i32 {
  return load<i32>(starts + (row << 2)) + (backward ? load<i32>(lengths + (row << 2)) - 1 - time : time);
}

export function recur(
  count: i32, starts: usize, lengths: usize, backward: i32, size: i32, gates: usize, weights: usize, columns: usize,
  states: usize, cells: usize, output: usize, outputStride: i32,
): void {
  const stateStride = size << 1;
  const cellStride = size << 2;
  const gateStride = size << 4;
  const panelSize = <usize>size << 5;
  let now = states;
  let then = states + count * stateStride;
  memory.fill(now, 0, count * stateStride);
  memory.fill(cells, 0, count * cellStride);
  let active = count;
  for (let time = 0; ; time++) {
    while (active > 0 && load<i32>(lengths + ((active - 1) << 2)) <= time) active--;
    if (active == 0) return;
    for (let block = 0; block < active; block += RECUR_ROWS) {
      const limit = min(block + RECUR_ROWS, active);
      let panel = weights;
      for (let unit = 0; unit < size; unit += 4) {
        const end = panel + panelSize;
        const scale = columns + (unit << 4);
        for (let row = block; row < limit; row += 2) {
          const next = row + 1 < limit ? row + 1 : row;
          let x = now + row * stateStride;
          let y = now + next * stateStride;
          let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
          for (let w = panel; w < end; w += 64) {
            const u = v128.load32_splat(x), v = v128.load32_splat(y);
            let c = v128.load(w);
            a0 = i32x4.add(a0, i32x4.dot_i16x8_s(c, u));
            b0 = i32x4.add(b0, i32x4.dot_i16x8_s(c, v));
            c = v128.load(w, 16);
            a1 = i32x4.add(a1, i32x4.dot_i16x8_s(c, u));
            b1 = i32x4.add(b1, i32x4.dot_i16x8_s(c, v));
            c = v128.load(w, 32);
            a2 = i32x4.add(a2, i32x4.dot_i16x8_s(c, u));
            b2 = i32x4.add(b2, i32x4.dot_i16x8_s(c, v));
            c = v128.load(w, 48);
            a3 = i32x4.add(a3, i32x4.dot_i16x8_s(c, u));
            b3 = i32x4.add(b3, i32x4.dot_i16x8_s(c, v));
            x += 4;
            y += 4;
          }
          let gate = gates + placeOf(starts, lengths, row, backward, time) * gateStride + (unit << 4);
          preactivate(a0, scale, gate, 0);
          preactivate(a1, scale, gate, 16);
          preactivate(a2, scale, gate, 32);
          preactivate(a3, scale, gate, 48);
          if (next == row) continue;
          gate = gates + placeOf(starts, lengths, next, backward, time) * gateStride + (unit << 4);
          preactivate(b0, scale, gate, 0);
          preactivate(b1, scale, gate, 16);
          preactivate(b2, scale, gate, 32);
          preactivate(b3, scale, gate, 48);
        }
        panel = end;
      }
      for (let row = block; row < limit; row++) {
        const place = placeOf(starts, lengths, row, backward, time);
        const gate = gates + place * gateStride;
        const cellsOfRow = cells + row * cellStride;
        const state = then + row * stateStride;
        const out = output + place * outputStride;
        for (let unit = 0; unit < size; unit += 4) {
          cell(gate + (unit << 4), cellsOfRow + (unit << 2), state + (unit << 1), out + (unit << 1));
        }
      }
    }
    const swap = now;
    now = then;
    then = swap;
  }
}

// @ts-ignore: decorator
@inline
function largest(top: v128): f32 {
  return max(
    max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
    max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
  );
}

export function quantize(
  input: usize, inputStride: i32, rows: i32, size: i32, level: f32, output: usize, outputStride: i32, scales: usize,
): void {
  const bytes = size << 2;
  for (let row = 0; row < rows; row++) {
    let top = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(input + at)));
    const most = largest(top);
    store<f32>(scales, most / level);
    const factor = f32x4.splat(most > 0 ? level / most : 0);
    for (let at = 0; at < bytes; at += 16) {
      v128.store64_lane(output + (at >> 1), narrow(f32x4.mul(v128.load(input + at), factor)), 0);
    }
    input += inputStride;
    output += outputStride;
    scales += 4;
  }
}

export function gather(
  count: i32, size: i32, slots: usize, forms: usize, kinds: usize, contexts: usize, output: usize,
): void {
  const bytes = size << 2;
  for (let token = 0; token < count; token++) {
    const form = forms + load<i32>(slots) * bytes;
    const context = contexts + load<i32>(kinds) * bytes;
    for (let at = 0; at < bytes; at += 16) {
      v128.store(output + at, f32x4.add(v128.load(form + at), v128.load(context + at)));
    }
    slots += 4;
    kinds += 4;
    output += bytes;
  }
}

// @ts-ignore: decorator
@inline
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const e = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const f = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(e, f, 0, 1, 4, 5), v128.shuffle<i32>(e, f, 2, 3, 6, 7));
}

export function pairwise(
  left: usize, leftScale: usize, rows: i32, right: usize, rightScale: usize, others: i32, size: i32,
  output: usize, outputStride: i32,
): void {
  const stride = size << 1;
  for (let row = 0; row < rows; row++) {
    const scale = v128.load32_splat(leftScale + (row << 2));
    const end = left + stride;
    for (let other = 0; other < others; other += 4) {
      let r = right + other * stride;
      let a = i32x4.splat(0), b = a, c = a, d = a;
      for (let l = left; l < end; l += 16) {
        const x = v128.load(l);
        a = i32x4.add(a, i32x4.dot_i16x8_s(x, v128.load(r)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(x, v128.load(r + stride)));
        c = i32x4.add(c, i32x4.dot_i16x8_s(x, v128.load(r + 2 * stride)));
        d = i32x4.add(d, i32x4.dot_i16x8_s(x, v128.load(r + 3 * stride)));
        r += 16;
      }
      const factor = f32x4.mul(v128.load(rightScale + (other << 2)), scale);
      v128.store(output + (other << 2), f32x4.mul(f32x4.convert_i32x4_s(sums(a, b, c, d)), factor));
    }
    left = end;
    output += outputStride;
  }
}

export function bilinear(matrix: usize, count: i32, size: i32, vector: usize, output: usize): void {
  const bytes = size << 2;
  for (let row = 0; row < count; row++) {
    let sum = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) {
      sum = f32x4.add(sum, f32x4.mul(v128.load(matrix + at), v128.load(vector + at)));
    }
    const low = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 2);
    const high = f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 3);
    store<f32>(output, low + high);
    matrix += bytes;
    output += 4;
  }
}
