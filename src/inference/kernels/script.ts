import type { Kernels } from "./kernels.js";
import { multiplyScript } from "./script-multiply.js";
import { recurScript } from "./script-recur.js";
import { bilinearScript, gatherScript, pairwiseScript, quantizeScript } from "./script-rows.js";

/**
 * Kernels in plain JavaScript over `bytes` bytes of fresh memory, for engines without WebAssembly SIMD: the same bits, some
 * thirty times slower.
 */
export async function createScriptKernels(bytes: number): Promise<Kernels> {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  return {
    memory,
    multiply: multiplyScript(memory),
    recur: recurScript(memory),
    quantize: quantizeScript(memory),
    gather: gatherScript(memory),
    pairwise: pairwiseScript(memory),
    bilinear: bilinearScript(memory),
  };
}
