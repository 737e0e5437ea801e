import { remembered } from "../../../document/remembered.js";
import type { TreeView } from "../../grammar/tree-view.js";

/** The way through a tree from one token to another. */
export interface Path {
  /** Arcs by relation, up (`^`) to where both branches meet and down (`_`) again. */
  readonly arcs: readonly string[];
  /** Lemmas of the tokens on the way, both ends left out. */
  readonly inner: readonly string[];
}

/** Finds the path between two tokens of a sentence; `undefined` where they meet too far up or not at all. */
export type FindPath = (from: number, to: number) => Path | undefined;

/** How far up two tokens are followed. */
const REACH = 7;

/** Finds paths in the trees of a document; names of arcs are remembered. */
export function pathFinder(view: TreeView): FindPath {
  const up = remembered((token: number) => `^${arcOf(view, token)}`);
  const down = remembered((token: number) => `_${arcOf(view, token)}`);

  return (from, to) => {
    const falling = chain(view, to);
    const arcs: string[] = [];
    const inner: string[] = [];
    let top = from;
    let below = falling.indexOf(top);
    for (let steps = 1; below < 0; steps++) {
      if (top !== from) inner.push(view.lemma[top]!);
      arcs.push(up(top));
      top = view.head[top]!;
      if (top < 0 || steps === REACH) return undefined;
      below = falling.indexOf(top);
    }
    if (top !== from && top !== to) inner.push(view.lemma[top]!);
    for (let at = below - 1; at >= 0; at--) {
      arcs.push(down(falling[at]!));
      if (at > 0) inner.push(view.lemma[falling[at]!]!);
    }
    return { arcs, inner };
  };
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
