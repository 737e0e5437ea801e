import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKernels } from "../../../models/kernels/compile.js";
import type { Kernels } from "../../../src/inference/kernels/kernels.js";
import { sigmoid, tanh } from "../../../src/inference/kernels/numbers.js";
import { createScriptKernels } from "../../../src/inference/kernels/script.js";
import { createWasmKernels, hasWasmKernels } from "../../../src/inference/kernels/wasm.js";

const BYTES = 65536 * 4;
const both = Promise.all([createWasmKernels(BYTES), createScriptKernels(BYTES)]);

/** Runs `work` on both implementations over the same random numbers; `whole` part of memory is i16, the rest f32. */
async function agree(seed: number, work: (kernels: Kernels, memory: ArrayBuffer) => void): Promise<void> {
  const images = (await both).map((kernels) => {
    const whole = new Int16Array(kernels.memory, 0, 32768);
    const real = new Float32Array(kernels.memory, 65536);
    let state = seed >>> 0;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32 - 0.5;
    };
    for (let at = 0; at < whole.length; at++) whole[at] = next() * 254;
    for (let at = 0; at < real.length; at++) real[at] = next() * 4;
    work(kernels, kernels.memory);
    return new Uint8Array(kernels.memory).slice();
  });
  expect(Buffer.compare(images[0]!, images[1]!)).toBe(0);
}

const REAL = 65536;
const OUTPUT = 65536 * 3;

describe("kernels", () => {
  it("are compiled from their source", async () => {
    const file = new URL("../../../src/inference/kernels/binary.generated.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(await compileKernels());
  });

  it("run in WebAssembly here", () => {
    expect(hasWasmKernels()).toBe(true);
  });

  it("come near the functions they approximate", () => {
    for (let x = -12; x <= 12; x += 0.01) {
      expect(Math.abs(tanh(Math.fround(x)) - Math.tanh(x))).toBeLessThan(2e-6);
      expect(Math.abs(sigmoid(Math.fround(x)) - 1 / (1 + Math.exp(-x)))).toBeLessThan(2e-6);
    }
  });

  it("multiply as the definition says", async () => {
    for (const { memory, multiply } of await both) {
      const whole = new Int16Array(memory);
      const real = new Float32Array(memory);
      whole.fill(0);
      whole.set([3, -2], 0);
      for (let column = 0; column < 16; column++) whole.set([column, 1], 512 + column * 2);
      real.fill(0.5, REAL >> 2, (REAL >> 2) + 16);
      real.fill(7, (REAL >> 2) + 16, (REAL >> 2) + 32);
      real.fill(10, (REAL >> 2) + 32, (REAL >> 2) + 48);
      real[(REAL >> 2) + 48] = 2;
      multiply(0, 4, REAL + 192, 1, 1, 1024, 1, REAL, REAL + 64, REAL + 128, OUTPUT, 64);
      const expected = Array.from({ length: 16 }, (_, column) => Math.max(10, (3 * column - 2) * 0.5 * 2 + 7));
      expect([...real.subarray(OUTPUT >> 2, (OUTPUT >> 2) + 16)]).toEqual(expected);
    }
  });

  it("give the same bits in WebAssembly and in JavaScript", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 7 }), async (seed, rows) => {
        await agree(seed, ({ multiply }) =>
          multiply(0, 48, REAL, rows, 12, 4096, 3, REAL + 256, REAL + 512, REAL + 1024, OUTPUT, 192),
        );
        await agree(seed, ({ quantize }) => quantize(REAL, 80, rows, 20, 4095, 4096, 40, OUTPUT));
        await agree(seed, ({ pairwise }) => pairwise(0, REAL, rows, 8192, REAL + 512, 8, 24, OUTPUT, 32));
        await agree(seed, ({ bilinear }) => bilinear(REAL, rows, 12, REAL + 8192, OUTPUT));
        await agree(seed, ({ gather, memory }) => {
          new Int32Array(memory).set(Array.from({ length: rows }, (_, row) => (row * 5) % 7));
          gather(rows, 8, 0, REAL, 0, REAL + 4096, OUTPUT);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("run a recurrent layer with the same bits, each sequence as if alone", async () => {
    const size = 12;
    const lengths = [5, 4, 4, 1];
    const layer = ({ recur, memory }: Kernels, picked: readonly number[], backward: 0 | 1): Int16Array => {
      const starts = picked.map((item) => lengths.slice(0, item).reduce((sum, length) => sum + length, 0));
      new Int32Array(memory).set(starts, 0);
      new Int32Array(memory).set(
        picked.map((item) => lengths[item]!),
        16,
      );
      recur(picked.length, 0, 64, backward, size, REAL, 8192, REAL + 16384, 32768, OUTPUT, OUTPUT + 4096, size * 2);
      return new Int16Array(memory, OUTPUT + 4096, 14 * size).slice();
    };
    await agree(1, (kernels) => void layer(kernels, [0, 1, 2, 3], 0));
    await agree(2, (kernels) => void layer(kernels, [0, 1, 2, 3], 1));
    for (const kernels of await both) {
      const together = layer(kernels, [0, 1, 2, 3], 1);
      new Int16Array(kernels.memory, OUTPUT + 4096, 14 * size).fill(0);
      for (const item of [3, 1, 0, 2]) layer(kernels, [item], 1);
      expect([...new Int16Array(kernels.memory, OUTPUT + 4096, 14 * size)]).toEqual([...together]);
      expect(new Set(together).size).toBeGreaterThan(20);
    }
  });
});
