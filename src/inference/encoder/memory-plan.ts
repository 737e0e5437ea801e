import type { KernelFactory, Kernels } from "../kernels/kernels.js";

/** Lays out the memory of the kernels before it exists. Pointers are in bytes, at multiples of 16. */
export interface MemoryPlan {
  /** Room for so many bytes. */
  readonly reserve: (bytes: number) => number;
  /** Room for these numbers, filled in when the memory is made. */
  readonly place: (data: Float32Array | Int16Array) => number;
  /** Makes the kernels with the memory that was planned. */
  readonly build: (factory: KernelFactory) => Promise<Kernels>;
}

/** An empty plan. */
export function createMemoryPlan(): MemoryPlan {
  let end = 0;
  const placed: { readonly pointer: number; readonly data: Float32Array | Int16Array }[] = [];
  const reserve = (bytes: number): number => {
    const pointer = end;
    end += Math.ceil(bytes / 16) * 16;
    return pointer;
  };
  return {
    reserve,
    place: (data) => {
      const pointer = reserve(data.byteLength);
      placed.push({ pointer, data });
      return pointer;
    },
    build: async (factory) => {
      const kernels = await factory(end);
      for (const { pointer, data } of placed) {
        new Uint8Array(kernels.memory, pointer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      }
      return kernels;
    },
  };
}
