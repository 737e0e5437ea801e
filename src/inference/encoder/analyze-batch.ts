import { fillInputs } from "./fill-inputs.js";
import { WINDOW } from "./limits.js";
import type { Network } from "./network.js";
import type { SentenceDraft } from "./sentence-draft.js";
import { spanningTree } from "./spanning-tree.js";
import type { Window } from "./windows.js";

/** Analyses the windows of a batch, sorted by falling length, and writes the answers to the drafts of their sentences. */
export function analyzeBatch(
  network: Network,
  sentences: readonly (readonly string[])[],
  batch: readonly Window[],
  drafts: readonly SentenceDraft[],
): void {
  const { inputs, layers, heads, arcs, names } = network;
  const tokens = fillInputs(inputs, layers, sentences, batch);
  layers.run(batch.length, tokens);
  heads.run(layers.output, layers.scales, tokens);
  arcs.run(tokens);
  names.run(tokens);
  const parents = new Int32Array(WINDOW);
  const labels = new Int32Array(WINDOW);
  batch.forEach((window, index) => {
    const start = layers.starts[index]!;
    const draft = drafts[window.sentence]!;
    readTags(network, window, start, draft);
    readStates(network, window, start, draft);
    readTree(network, window, start, draft, parents, labels);
    readNames(network, window, start, draft);
  });
}

function readTags({ tags }: Network, window: Window, start: number, draft: SentenceDraft): void {
  for (let token = window.first; token < window.last; token++) {
    const row = start + token - window.from;
    draft.upos[token] = tags.upos(row);
    draft.xpos[token] = tags.xpos(row);
  }
}

function readStates({ layers }: Network, window: Window, start: number, draft: SentenceDraft): void {
  const first = start + window.first - window.from;
  const rows = layers.states(first, first + window.last - window.first);
  draft.states.set(rows, window.first * layers.stateSize);
}

/** The tree of a window's core. */
function readTree(
  network: Network,
  window: Window,
  start: number,
  draft: SentenceDraft,
  parents: Int32Array,
  labels: Int32Array,
): void {
  const first = start + window.first - window.from;
  const count = window.last - window.first;
  spanningTree(network.arcs.score(first, first + count), count, parents);
  network.labels(first, first + count, parents, labels);
  for (let token = 0; token < count; token++) {
    const at = window.first + token;
    const parent = parents[token]!;
    draft.head[at] = parent < 0 ? -1 : window.first + parent;
    draft.deprel[at] = parent < 0 ? "root" : network.meta.labels[labels[token]!]!;
  }
}

/** The names that begin in the window's core. */
function readNames({ names, decodeNames }: Network, window: Window, start: number, draft: SentenceDraft): void {
  const count = window.to - window.from;
  for (const name of decodeNames(names.scores(start, start + count), count)) {
    const first = name.first + window.from;
    if (first < window.first || first >= window.last) continue;
    draft.names.push({ ...name, first, last: name.last + window.from, confidence: round(name.confidence) });
  }
}

function round(probability: number): number {
  return Math.round(probability * 1e4) / 1e4;
}
