import { type FeatureList, pushFeature } from "../../../../src/inference/sparse/scorer.js";
import { stir } from "./stir.js";
import type { ParserState } from "./transitions.js";
import type { Words } from "./words.js";

/** Stand-ins for a place that no word fills, and for the root. */
const NONE = 0x0a11;
const ROOT = 0x7007;

/**
 * Features of a new arc for the choice of its label: both words, their tags, clusters, neighbours and distance, and the labels of
 * the dependents that they have so far.
 *
 * @param dependent its head is set in `state`
 * @param tags tag of word `i` at `i - 1`
 */
export function labelFeatures(
  list: FeatureList,
  state: ParserState,
  dependent: number,
  words: Words,
  tags: Uint8Array,
): void {
  const { count, left, right, left2, right2, label } = state;
  const head = state.head[dependent]!;
  const form = (word: number) => (word > 0 && word <= count ? words.lower[word - 1]! : word === 0 ? ROOT : NONE);
  const tag = (word: number) => (word > 0 && word <= count ? tags[word - 1]! : word === 0 ? ROOT : NONE);
  const fine = (word: number) => (word > 0 ? words.fine[word - 1]! : ROOT);
  const role = (word: number) => (word > 0 ? label[word]! : NONE);

  let template = 2000;
  const one = (a: number) => pushFeature(list, stir(++template, a));
  const two = (a: number, b: number) => pushFeature(list, stir(stir(++template, a), b));
  const three = (a: number, b: number, c: number) => pushFeature(list, stir(stir(stir(++template, a), b), c));

  const side = head < dependent ? 1 : 0;
  const span = Math.abs(head - dependent);
  const far = side * 16 + (span > 10 ? 11 : span > 5 ? 6 : span);
  const dw = form(dependent);
  const hw = form(head);
  const dt = tag(dependent);
  const ht = tag(head);
  const dc = fine(dependent);
  const hc = fine(head);
  const dl = left[dependent]!;
  const dr = right[dependent]!;
  const sibling = side === 1 ? right2[head]! : left2[head]!;
  const other = side === 1 ? left[head]! : right[head]!;

  list.count = 0;
  one(side);
  two(dw, side);
  two(dt, side);
  two(hw, side);
  two(ht, side);
  three(dt, ht, side);
  three(dt, ht, far);
  three(dw, ht, side);
  three(dt, hw, side);
  three(dw, hw, side);
  three(dc, hc, side);
  three(dc, ht, side);
  three(dt, hc, side);
  three(dw, tag(dependent - 1), side);
  three(dt, ht, tag(dependent - 1));
  three(dt, ht, tag(dependent + 1));
  three(dt, ht, tag(head - 1));
  three(dt, ht, tag(head + 1));
  three(dt, ht, form(dl));
  three(dw, ht, form(dl));
  two(dt, form(dl));
  two(dw, form(dl));
  two(hw, form(dl));
  three(dt, role(dl), role(dr));
  three(ht, role(dl), side);
  three(hc, form(dl), dt);
  three(ht, dt, role(sibling));
  three(hw, dt, role(sibling));
  three(ht, dt, role(other));
  three(hw, dt, role(other));
  three(ht, dt, form(sibling));
  three(dt, tag(dl), tag(dr));
  three(dt, form(dr), side);
  three(dt, role(left2[dependent]!), role(dl));
  two(words.shape[dependent - 1]!, ht);
}
