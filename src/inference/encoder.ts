import type { Analyzer, SentenceAnalysis } from "./analyzer.js";
import { analyzeBatch } from "./encoder/analyze-batch.js";
import { joinWindows } from "./encoder/join-windows.js";
import { CAPACITY, WINDOW } from "./encoder/limits.js";
import { buildNetwork } from "./encoder/network.js";
import { emptyDraft } from "./encoder/sentence-draft.js";
import { batchesOf, windowsOf } from "./encoder/windows.js";
import type { KernelFactory } from "./kernels/kernels.js";
import { createScriptKernels } from "./kernels/script.js";
import { createWasmKernels, hasWasmKernels } from "./kernels/wasm.js";
import { readTensors } from "./tensor-file.js";

/**
 * Loads the shared encoder: word vectors, affixes and shapes under two bidirectional recurrent layers, with heads for tags, trees
 * and names. It runs in WebAssembly with SIMD, elsewhere in JavaScript with the same results. Time grows linearly with the text.
 *
 * @param bytes the file `weights.bin` of the model `encoder`; kept, do not change it afterwards
 * @param kernels what computes; chosen by what the engine can do unless given
 * @throws DramatisError `asset-invalid` for anything but weights of this kind
 */
export async function loadEncoder(bytes: Uint8Array, kernels: KernelFactory = defaultKernels()): Promise<Analyzer> {
  const network = await buildNetwork(readTensors(bytes), kernels);
  const { stateSize } = network.layers;
  return {
    vectors: network.vectors,
    stateSize,
    analyze: (sentences): readonly SentenceAnalysis[] => {
      const drafts = sentences.map((sentence) => emptyDraft(sentence.length, stateSize));
      const windows = sentences.flatMap((sentence, index) => windowsOf(index, sentence.length));
      for (const batch of batchesOf(windows, CAPACITY)) analyzeBatch(network, sentences, batch, drafts);
      drafts.filter((draft) => draft.head.length > WINDOW).forEach(joinWindows);
      return drafts;
    },
  };
}

function defaultKernels(): KernelFactory {
  return hasWasmKernels() ? createWasmKernels : createScriptKernels;
}
