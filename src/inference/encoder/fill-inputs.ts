import type { InputLayer } from "./input-layer.js";
import { WINDOW } from "./limits.js";
import type { RecurrentLayers } from "./recurrent-layers.js";
import { FIRST, firstWord, sentenceCase } from "./sentence-context.js";
import type { Window } from "./windows.js";

/**
 * Writes the forms and contexts of a batch's tokens, and where its windows stand; returns the number of tokens. In a sentence of
 * several windows the case is judged window by window.
 */
export function fillInputs(
  inputs: InputLayer,
  layers: RecurrentLayers,
  sentences: readonly (readonly string[])[],
  batch: readonly Window[],
): number {
  inputs.prepare();
  const traits = new Uint8Array(WINDOW);
  let tokens = 0;
  for (const [index, window] of batch.entries()) {
    const sentence = sentences[window.sentence]!;
    const size = window.to - window.from;
    layers.starts[index] = tokens;
    layers.lengths[index] = size;
    for (let token = 0; token < size; token++) {
      const slot = inputs.slot(sentence[window.from + token]!);
      inputs.slots[tokens + token] = slot;
      traits[token] = inputs.traits(slot);
    }
    inputs.contexts.fill(sentenceCase(traits, size), tokens, tokens + size);
    if (window.from === 0) inputs.contexts[tokens + firstWord(traits, size)]! += FIRST;
    tokens += size;
  }
  return tokens;
}
