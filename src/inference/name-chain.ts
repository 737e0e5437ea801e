import { DramatisError } from "../document/errors.js";
import type { NameSpan } from "./analyzer.js";
import { type NameTag, parseNameTag } from "./name-tags.js";

/**
 * Finds the most probable names of a sentence.
 *
 * @param emissions score of every tag for every token, token after token
 * @param count number of tokens
 */
export type NameDecoder = (emissions: Float32Array | Float64Array, count: number) => readonly NameSpan[];

interface Chain {
  readonly tags: readonly NameTag[];
  /** Score of going from one tag to another, `-Infinity` where that is not allowed; the last row holds the starts. */
  readonly score: Float64Array;
  /** The same as factors. */
  readonly factor: Float64Array;
  /** For each tag, those that may stand before it. */
  readonly sources: readonly (readonly number[])[];
}

/**
 * Decoder of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the best path by Viterbi, and for each
 * name on it the probability of exactly this span and kind by the forward and backward sums. Linear time.
 *
 * @param names tags such as `O`, `B-person`, `I-country-place`
 * @param transition one row for each tag and a last one for the start of the sentence, one column a tag
 */
export function createNameDecoder(names: readonly string[], transition: ArrayLike<number>): NameDecoder {
  const chain = readChain(names, transition);
  const size = names.length;
  let capacity = 0;
  let best = new Float64Array();
  let from = new Uint8Array();
  let forward = new Float64Array();
  let backward = new Float64Array();
  let weight = new Float64Array();
  let path = new Uint8Array();
  return (emissions, count) => {
    if (count === 0) return [];
    if (count > capacity) {
      capacity = count * 2;
      best = new Float64Array(capacity * size);
      from = new Uint8Array(capacity * size);
      forward = new Float64Array(capacity * size);
      backward = new Float64Array(capacity * size);
      weight = new Float64Array(capacity * size);
      path = new Uint8Array(capacity);
    }
    viterbi(chain, emissions, count, best, from, path);
    if (path.subarray(0, count).every((tag) => chain.tags[tag]!.part === "outside")) return [];
    weigh(emissions, count, size, weight);
    sumForward(chain, weight, count, forward);
    sumBackward(chain, weight, count, backward);
    return spansOf(chain, path, count).map(({ first, last }) => {
      const { type, reading } = chain.tags[path[first]!]!;
      const confidence = spanProbability(chain, path, first, last, count, weight, forward, backward);
      return { first, last, type: type!, ...(reading === undefined ? {} : { reading }), confidence };
    });
  };
}

function readChain(names: readonly string[], transition: ArrayLike<number>): Chain {
  const size = names.length;
  const tags = names.map((name) => {
    const tag = parseNameTag(name);
    if (tag === undefined) throw new DramatisError("asset-invalid", "unknown name tag in a model", { value: name });
    return tag;
  });
  const follows = (before: NameTag | undefined, tag: NameTag) =>
    tag.part !== "inside" || (before !== undefined && before.type === tag.type && before.reading === tag.reading);
  const score = Float64Array.from({ length: (size + 1) * size }, (_, at) =>
    follows(tags[Math.floor(at / size)], tags[at % size]!) ? transition[at]! : Number.NEGATIVE_INFINITY,
  );
  const sources = tags.map((tag) => tags.flatMap((before, index) => (follows(before, tag) ? [index] : [])));
  return { tags, score, factor: score.map(Math.exp), sources };
}

function viterbi(
  { score, sources }: Chain,
  emissions: Float32Array | Float64Array,
  count: number,
  best: Float64Array,
  from: Uint8Array,
  path: Uint8Array,
): void {
  const size = sources.length;
  for (let tag = 0; tag < size; tag++) best[tag] = emissions[tag]! + score[size * size + tag]!;
  for (let token = 1; token < count; token++) {
    const base = token * size;
    for (let tag = 0; tag < size; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (const before of sources[tag]!) {
        const value = best[base - size + before]! + score[before * size + tag]!;
        if (value > top) {
          top = value;
          source = before;
        }
      }
      best[base + tag] = top + emissions[base + tag]!;
      from[base + tag] = source;
    }
  }
  let tag = 0;
  const end = (count - 1) * size;
  for (let other = 1; other < size; other++) if (best[end + other]! > best[end + tag]!) tag = other;
  for (let token = count - 1; token >= 0; token--) {
    path[token] = tag;
    tag = from[token * size + tag]!;
  }
}

/** Emissions as factors, scaled so that the largest of a token is 1. */
function weigh(emissions: Float32Array | Float64Array, count: number, size: number, weight: Float64Array): void {
  for (let base = 0; base < count * size; base += size) {
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < size; tag++) top = Math.max(top, emissions[base + tag]!);
    for (let tag = 0; tag < size; tag++) weight[base + tag] = Math.exp(emissions[base + tag]! - top);
  }
}

/** Sums over all paths up to each tag, each token's scaled to 1. */
function sumForward({ factor, sources }: Chain, weight: Float64Array, count: number, forward: Float64Array): void {
  const size = sources.length;
  for (let token = 0; token < count; token++) {
    const base = token * size;
    let total = 0;
    for (let tag = 0; tag < size; tag++) {
      let sum = token === 0 ? factor[size * size + tag]! : 0;
      if (token > 0) {
        for (const before of sources[tag]!) sum += forward[base - size + before]! * factor[before * size + tag]!;
      }
      forward[base + tag] = sum * weight[base + tag]!;
      total += forward[base + tag]!;
    }
    for (let tag = 0; tag < size; tag++) forward[base + tag]! /= total;
  }
}

/** Sums over all paths behind each tag, each token's scaled to 1. */
function sumBackward({ factor, sources }: Chain, weight: Float64Array, count: number, backward: Float64Array): void {
  const size = sources.length;
  backward.fill(1 / size, (count - 1) * size, count * size);
  for (let token = count - 2; token >= 0; token--) {
    const base = token * size;
    backward.fill(0, base, base + size);
    let total = 0;
    for (let next = 0; next < size; next++) {
      const behind = weight[base + size + next]! * backward[base + size + next]!;
      for (const tag of sources[next]!) backward[base + tag]! += behind * factor[tag * size + next]!;
    }
    for (let tag = 0; tag < size; tag++) total += backward[base + tag]!;
    for (let tag = 0; tag < size; tag++) backward[base + tag]! /= total;
  }
}

function spansOf({ tags }: Chain, path: Uint8Array, count: number): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (let token = 0; token < count; token++) {
    const { part } = tags[path[token]!]!;
    if (part === "begin") spans.push({ first: token, last: token + 1 });
    if (part === "inside") spans[spans.length - 1]!.last = token + 1;
  }
  return spans;
}

/**
 * The share of all paths that hold exactly this span. Within the span the ratio of the one path to all paths is taken token by
 * token, so that no product grows beyond range.
 */
function spanProbability(
  { factor, sources, tags }: Chain,
  path: Uint8Array,
  first: number,
  last: number,
  count: number,
  weight: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): number {
  const size = sources.length;
  let inside = forward[first * size + path[first]!]!;
  let unscaled = 1;
  for (let token = first + 1; token < last; token++) {
    inside *= factor[path[token - 1]! * size + path[token]!]! * weight[token * size + path[token]!]!;
    unscaled *= totalAt(factor, sources, weight, forward, token);
  }
  let behind = 0;
  let everything = 0;
  const end = path[last - 1]!;
  if (last === count) {
    everything = 1;
    behind = 1;
  } else {
    for (let next = 0; next < size; next++) {
      const value = weight[last * size + next]! * backward[last * size + next]!;
      const goesOn = tags[next]!.part === "inside" && sources[next]!.includes(end);
      for (const tag of sources[next]!) {
        const through = forward[(last - 1) * size + tag]! * factor[tag * size + next]! * value;
        everything += through;
      }
      if (!goesOn && sources[next]!.includes(end)) behind += factor[end * size + next]! * value;
    }
  }
  return Math.min(1, ((inside / unscaled) * behind) / everything);
}

/** By what the forward sums of a token were divided. */
function totalAt(
  factor: Float64Array,
  sources: readonly (readonly number[])[],
  weight: Float64Array,
  forward: Float64Array,
  token: number,
): number {
  const size = sources.length;
  let total = 0;
  for (let tag = 0; tag < size; tag++) {
    let sum = 0;
    for (const before of sources[tag]!) sum += forward[(token - 1) * size + before]! * factor[before * size + tag]!;
    total += sum * weight[token * size + tag]!;
  }
  return total;
}
