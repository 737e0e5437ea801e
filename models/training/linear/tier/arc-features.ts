import { type FeatureList, pushFeature } from "../../../../src/inference/sparse/scorer.js";
import { stir } from "./stir.js";
import type { ParserState } from "./transitions.js";
import type { Words } from "./words.js";

/** Stand-ins for a place that no word fills, and for the root. */
const NONE = 0x0a11;
const ROOT = 0x7007;

/**
 * Features of a parser state: words, tags, clusters, labels, counts and distances of the words on the stack and in the buffer and
 * of their outermost dependents. After Zhang and Nivre (2011).
 *
 * @param tags tag of word `i` at `i - 1`
 */
export function arcFeatures(list: FeatureList, state: ParserState, words: Words, tags: Uint8Array): void {
  const { stack, depth, buffer, count, left, right, left2, right2, label, leftCount, rightCount } = state;
  const stacked = (place: number) => (place < depth ? stack[depth - 1 - place]! : -1);
  const waiting = (place: number) => (buffer + place <= count ? buffer + place : -1);
  const form = (word: number) => (word > 0 ? words.lower[word - 1]! : word === 0 ? ROOT : NONE);
  const tag = (word: number) => (word > 0 ? tags[word - 1]! : word === 0 ? ROOT : NONE);
  const fine = (word: number) => (word > 0 ? words.fine[word - 1]! : word === 0 ? ROOT : NONE);
  const role = (word: number) => (word > 0 ? label[word]! : NONE);
  const of = (side: Int32Array, word: number) => (word >= 0 ? side[word]! : -1);

  let template = 0;
  const one = (a: number) => pushFeature(list, stir(++template, a));
  const two = (a: number, b: number) => pushFeature(list, stir(stir(++template, a), b));
  const three = (a: number, b: number, c: number) => pushFeature(list, stir(stir(stir(++template, a), b), c));

  const s0 = stacked(0);
  const s1 = stacked(1);
  const b0 = waiting(0);
  const b1 = waiting(1);
  const s0w = form(s0);
  const s1w = form(s1);
  const b0w = form(b0);
  const b1w = form(b1);
  const s0t = tag(s0);
  const s1t = tag(s1);
  const s2t = tag(stacked(2));
  const b0t = tag(b0);
  const b1t = tag(b1);
  const b2t = tag(waiting(2));
  const s0c = fine(s0);
  const s1c = fine(s1);
  const b0c = fine(b0);
  const s0l = of(left, s0);
  const s0r = of(right, s0);
  const s1l = of(left, s1);
  const s1r = of(right, s1);
  const b0l = of(left, b0);
  const gap = (a: number, b: number) => (a < 0 || b < 0 ? NONE : Math.min(b - a, 10));
  const s0vl = s0 >= 0 ? leftCount[s0]! : NONE;
  const s0vr = s0 >= 0 ? rightCount[s0]! : NONE;
  const s1vr = s1 >= 0 ? rightCount[s1]! : NONE;
  const b0vl = b0 >= 0 ? leftCount[b0]! : NONE;
  const far = gap(s0, b0);
  const near = gap(s1, s0);

  list.count = 0;
  two(s0w, s0t);
  one(s0w);
  one(s0t);
  two(s1w, s1t);
  one(s1t);
  two(b0w, b0t);
  one(b0w);
  one(b0t);
  two(b1w, b1t);
  one(b1t);
  one(b2t);
  one(s2t);
  one(b1w);
  two(s0w, b0w);
  two(s0t, b0t);
  two(s0w, b0t);
  two(s0t, b0w);
  two(s1w, s0w);
  two(s1t, s0t);
  two(s1w, s0t);
  two(s1t, s0w);
  two(s1t, b0t);
  two(s1w, b0t);
  two(s0c, b0c);
  two(s1c, s0c);
  two(s0c, b0t);
  two(s0t, b0c);
  two(s1c, s0t);
  two(s1t, s0c);
  two(b0t, b1t);
  three(s0t, b0t, b1t);
  three(b0t, b1t, b2t);
  three(s1t, s0t, b0t);
  three(s2t, s1t, s0t);
  three(s1w, s0t, b0t);
  three(s1t, s0w, b0t);
  three(s1t, s0t, b0w);
  three(s0w, b0t, b1t);
  three(s0t, b0w, b1t);
  three(s0t, tag(s0l), b0t);
  three(s0t, tag(s0r), b0t);
  three(s0t, b0t, tag(b0l));
  three(s1t, tag(s1l), s0t);
  three(s1t, tag(s1r), s0t);
  three(s1t, s0t, tag(s0l));
  three(s1t, s0t, tag(s0r));
  two(s0t, role(s0l));
  two(s0t, role(s0r));
  two(s1t, role(s1l));
  two(s1t, role(s1r));
  two(b0t, role(b0l));
  three(s0w, role(s0l), role(s0r));
  three(s1w, role(s1r), s0t);
  three(s1t, role(s1r), s0w);
  three(b0w, role(b0l), s0t);
  three(s0t, role(s0l), role(of(left2, s0)));
  three(s0t, role(s0r), role(of(right2, s0)));
  three(s1t, role(s1r), role(of(right2, s1)));
  three(b0t, role(b0l), role(of(left2, b0)));
  two(form(s0r), s0t);
  two(form(s1r), s1t);
  two(form(s0l), s0t);
  three(s0w, s0vl, s0vr);
  three(s0t, s0vl, s0vr);
  two(s1t, s1vr);
  two(b0w, b0vl);
  two(b0t, b0vl);
  two(s0t, far);
  two(b0t, far);
  three(s0t, b0t, far);
  three(s1t, s0t, near);
  two(s1w, near);
  two(s0w, near);
  two(s0w, far);
}
