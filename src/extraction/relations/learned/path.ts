import type { TreeView } from "../../grammar/tree-view.js";

/** The way through a tree from one token to another. */
export interface Path {
  /** Arcs by relation, up (`^`) to where both branches meet and down (`_`) again. */
  readonly arcs: string;
  /** Lemmas of the tokens on the way, both ends left out. */
  readonly inner: readonly string[];
}

/** How far up two tokens are followed. */
const REACH = 7;

/** The path between two tokens of a sentence; `undefined` where they meet too far up or not at all. */
export function treePath(view: TreeView, from: number, to: number): Path | undefined {
  const rising = chain(view, from);
  const falling = chain(view, to);
  const top = rising.find((token) => falling.includes(token));
  if (top === undefined) return undefined;
  const up = rising.slice(0, rising.indexOf(top));
  const down = falling.slice(0, falling.indexOf(top)).reverse();
  const arcs = [...up.map((token) => `^${arcOf(view, token)}`), ...down.map((token) => `_${arcOf(view, token)}`)];
  const inner = [...up, top, ...down].filter((token) => token !== from && token !== to);
  return { arcs: arcs.join(""), inner: inner.map((token) => view.lemma[token]!) };
}

function chain({ head }: TreeView, token: number): readonly number[] {
  const found: number[] = [];
  for (let at = token; at >= 0 && found.length < REACH; at = head[at]!) found.push(at);
  return found;
}

/** A relation; of a phrase behind a preposition with that preposition. */
function arcOf(view: TreeView, token: number): string {
  const relation = view.deprel[token]!;
  if (relation !== "nmod" && relation !== "obl") return relation;
  const marker = view.children[token]!.find((child) => view.relation[child] === "case");
  return marker === undefined ? relation : `${relation}:${view.lemma[marker]}`;
}
