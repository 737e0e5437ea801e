import type { SentenceAnalysis } from "../inference/analyzer.js";

/** An analysis that says nothing: unknown words, all depending on the first. For text that is no part of the article's prose. */
export function flatAnalysis(tokens: number): SentenceAnalysis {
  return {
    upos: new Array<string>(tokens).fill("X"),
    xpos: new Array<string>(tokens).fill("FW"),
    head: Array.from({ length: tokens }, (_, index) => (index === 0 ? -1 : 0)),
    deprel: Array.from({ length: tokens }, (_, index) => (index === 0 ? "root" : "dep")),
    names: [],
  };
}
