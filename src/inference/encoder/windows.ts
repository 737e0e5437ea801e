import { MARGIN, WINDOW } from "./limits.js";

/**
 * A part of a sentence that is encoded together. The tokens `[from, to)` are encoded, the answers are taken for the tokens
 * `[first, last)` among them.
 */
export interface Window {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Cuts a sentence of `length` tokens into windows: one, unless it is longer than `WINDOW`. None for an empty sentence. */
export function windowsOf(sentence: number, length: number): readonly Window[] {
  if (length === 0) return [];
  if (length <= WINDOW) return [{ sentence, from: 0, to: length, first: 0, last: length }];
  const core = WINDOW - 2 * MARGIN;
  return Array.from({ length: Math.ceil(length / core) }, (_, at) => {
    const first = at * core;
    const last = Math.min(length, first + core);
    return { sentence, from: Math.max(0, first - MARGIN), to: Math.min(length, last + MARGIN), first, last };
  });
}

/** Groups windows, in order, into batches of at most `capacity` tokens, each sorted by falling length. */
export function batchesOf(windows: readonly Window[], capacity: number): readonly (readonly Window[])[] {
  const batches: Window[][] = [];
  let room = 0;
  for (const window of windows) {
    const size = window.to - window.from;
    if (size > room) {
      batches.push([]);
      room = capacity;
    }
    batches[batches.length - 1]!.push(window);
    room -= size;
  }
  return batches.map((batch) => batch.sort((a, b) => b.to - b.from - (a.to - a.from)));
}
