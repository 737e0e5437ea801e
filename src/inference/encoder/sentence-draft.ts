import type { NameSpan, SentenceAnalysis } from "../analyzer.js";

/** An analysis that is being filled in, window after window. */
export interface SentenceDraft extends SentenceAnalysis {
  readonly upos: string[];
  readonly xpos: string[];
  readonly head: number[];
  readonly deprel: string[];
  readonly names: NameSpan[];
  readonly states: Int16Array;
}

/** A draft with room for `length` tokens, each with a row of `stateSize` states. */
export function emptyDraft(length: number, stateSize: number): SentenceDraft {
  return {
    upos: new Array<string>(length).fill(""),
    xpos: new Array<string>(length).fill(""),
    head: new Array<number>(length).fill(-1),
    deprel: new Array<string>(length).fill(""),
    names: [],
    states: new Int16Array(length * stateSize),
  };
}
