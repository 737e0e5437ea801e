import { KERNELS } from "./binary.generated.js";
import type { Kernels } from "./kernels.js";

const PAGE = 65536;

/** The part of the JavaScript interface of WebAssembly that is used here; the language's own types leave it to the host. */
interface WebAssemblyApi {
  readonly validate: (binary: Uint8Array) => boolean;
  readonly instantiate: (
    binary: Uint8Array,
    imports: object,
  ) => Promise<{ readonly instance: { readonly exports: object } }>;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
}

/** Whether this engine runs WebAssembly with SIMD of 128 bits. */
export function hasWasmKernels(): boolean {
  return api()?.validate(binary()) ?? false;
}

/**
 * Kernels in WebAssembly over `bytes` bytes of fresh memory, rounded up to pages of 64 KiB. Rejects with the engine's error
 * where it has no SIMD; ask {@link hasWasmKernels} first.
 */
export async function createWasmKernels(bytes: number): Promise<Kernels> {
  const engine = api()!;
  const pages = Math.ceil(bytes / PAGE);
  const memory = new engine.Memory({ initial: pages, maximum: pages });
  const { instance } = await engine.instantiate(binary(), { env: { memory } });
  return { ...(instance.exports as Omit<Kernels, "memory">), memory: memory.buffer };
}

function api(): WebAssemblyApi | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
}

function binary(): Uint8Array {
  return Uint8Array.from(atob(KERNELS), (character) => character.charCodeAt(0));
}
