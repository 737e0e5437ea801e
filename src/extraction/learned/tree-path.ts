import { mix } from "../../inference/feature-list.js";
import type { Surroundings } from "./surroundings.js";

/** The way between two tokens, for features: hashes of the whole and of its ends. */
export interface Path {
  readonly hash: number;
  readonly ups: number;
  readonly downs: number;
  /** Hash of the first and last relation. */
  readonly first: number;
  readonly last: number;
  /** Hash of the lemma at the top. */
  readonly top: number;
}

/** The way from a trigger up and down the tree to another token of its sentence. */
export function treePath({ scene, relation, lemma }: Surroundings, from: number, to: number): Path {
  const { head } = scene.view;
  const up = [from];
  for (let at = head[from]!; at >= 0 && up.length < 30; at = head[at]!) up.push(at);
  let at = to;
  const down: number[] = [];
  while (at >= 0 && !up.includes(at) && down.length < 30) {
    down.push(at);
    at = head[at]!;
  }
  const ups = Math.max(0, up.indexOf(at));
  let hash = mix(7, ups);
  for (let step = 0; step < ups; step++) hash = mix(hash, relation[up[step]!]!);
  hash = mix(hash, 11);
  for (let step = down.length - 1; step >= 0; step--) hash = mix(hash, relation[down[step]!]!);
  const first = ups > 0 ? mix(1, relation[from]!) : down.length > 0 ? mix(2, relation[down[down.length - 1]!]!) : 0;
  const last = down.length > 0 ? mix(1, relation[to]!) : ups > 0 ? mix(2, relation[up[ups - 1]!]!) : 0;
  return { hash, ups: Math.min(6, ups), downs: Math.min(6, down.length), first, last, top: lemma[at >= 0 ? at : to]! };
}
