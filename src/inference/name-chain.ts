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

/** Ways from one tag to another lie together by the tag that they lead to: those of `tag` from `ends[tag - 1]` (or 0) to `ends[tag]`. */
interface Chain {
  readonly tags: readonly NameTag[];
  readonly ends: Int32Array;
  /** The tag that each way comes from, ascending for each tag. */
  readonly sources: Int32Array;
  /** Score of each way, and the same as a factor. */
  readonly scores: Float64Array;
  readonly factors: Float64Array;
  /** Score of each tag at the start of a sentence, `-Infinity` where that is not allowed, and the same as a factor. */
  readonly startScores: Float64Array;
  readonly startFactors: Float64Array;
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
  let path = new Uint8Array();
  let sums = createSums(0, size);
  return (emissions, count) => {
    if (count === 0) return [];
    if (count > capacity) {
      capacity = count * 2;
      best = new Float64Array(capacity * size);
      from = new Uint8Array(capacity * size);
      path = new Uint8Array(capacity);
      sums = createSums(capacity, size);
    }
    viterbi(chain, emissions, count, best, from, path);
    const spans = spansOf(chain, path, count);
    if (spans.length === 0) return [];
    weigh(emissions, count, size, sums.weight);
    sumForward(chain, spans.at(-1)!.last, sums);
    sumBackward(chain, count, spans[0]!.last, sums);
    return spans.map(({ first, last }) => {
      const { type, reading } = chain.tags[path[first]!]!;
      const confidence = spanProbability(chain, path, first, last, count, sums);
      return { first, last, type: type!, ...(reading === undefined ? {} : { reading }), confidence };
    });
  };
}

/** What is summed over the paths through a sentence, a number for each tag of each token, each token's scaled to 1. */
interface Sums {
  /** Emissions as factors. */
  readonly weight: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** By what the forward sums of each token were divided. */
  readonly totals: Float64Array;
}

function createSums(tokens: number, size: number): Sums {
  const numbers = () => new Float64Array(tokens * size);
  return { weight: numbers(), forward: numbers(), backward: numbers(), totals: new Float64Array(tokens) };
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
  const ways = tags.map((tag) => tags.flatMap((before, index) => (follows(before, tag) ? [index] : [])));
  const ends = new Int32Array(size);
  for (let tag = 0; tag < size; tag++) ends[tag] = (tag > 0 ? ends[tag - 1]! : 0) + ways[tag]!.length;
  const scores = Float64Array.from(ways.flatMap((from, tag) => from.map((before) => transition[before * size + tag]!)));
  const startScores = Float64Array.from(tags, (tag, index) =>
    follows(undefined, tag) ? transition[size * size + index]! : Number.NEGATIVE_INFINITY,
  );
  return {
    tags,
    ends,
    sources: Int32Array.from(ways.flat()),
    scores,
    factors: scores.map(Math.exp),
    startScores,
    startFactors: startScores.map(Math.exp),
  };
}

function viterbi(
  { ends, sources, scores, startScores }: Chain,
  emissions: Float32Array | Float64Array,
  count: number,
  best: Float64Array,
  from: Uint8Array,
  path: Uint8Array,
): void {
  const size = ends.length;
  for (let tag = 0; tag < size; tag++) best[tag] = emissions[tag]! + startScores[tag]!;
  for (let token = 1; token < count; token++) {
    const base = token * size;
    for (let tag = 0, way = 0; tag < size; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (const end = ends[tag]!; way < end; way++) {
        const before = sources[way]!;
        const value = best[base - size + before]! + scores[way]!;
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

/** Sums over all paths up to each tag of the first `count` tokens. */
function sumForward(
  { ends, sources, factors, startFactors }: Chain,
  count: number,
  { weight, forward, totals }: Sums,
): void {
  const size = ends.length;
  for (let token = 0; token < count; token++) {
    const base = token * size;
    let total = 0;
    for (let tag = 0, way = 0; tag < size; tag++) {
      let sum = token === 0 ? startFactors[tag]! : 0;
      if (token > 0) {
        for (const end = ends[tag]!; way < end; way++) sum += forward[base - size + sources[way]!]! * factors[way]!;
      }
      forward[base + tag] = sum * weight[base + tag]!;
      total += forward[base + tag]!;
    }
    totals[token] = total;
    for (let tag = 0; tag < size; tag++) forward[base + tag]! /= total;
  }
}

/** Sums over all paths behind each tag, from the last of `count` tokens back to `first`. */
function sumBackward(
  { ends, sources, factors }: Chain,
  count: number,
  first: number,
  { weight, backward }: Sums,
): void {
  const size = ends.length;
  backward.fill(1 / size, (count - 1) * size, count * size);
  for (let token = count - 2; token >= first; token--) {
    const base = token * size;
    backward.fill(0, base, base + size);
    let total = 0;
    for (let next = 0, way = 0; next < size; next++) {
      const behind = weight[base + size + next]! * backward[base + size + next]!;
      for (const end = ends[next]!; way < end; way++) backward[base + sources[way]!]! += behind * factors[way]!;
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
  chain: Chain,
  path: Uint8Array,
  first: number,
  last: number,
  count: number,
  { weight, forward, backward, totals }: Sums,
): number {
  const { ends, sources, factors, tags } = chain;
  const size = ends.length;
  let inside = forward[first * size + path[first]!]!;
  let unscaled = 1;
  for (let token = first + 1; token < last; token++) {
    inside *= factorOf(chain, path[token - 1]!, path[token]!) * weight[token * size + path[token]!]!;
    unscaled *= totals[token]!;
  }
  let behind = 0;
  let everything = 0;
  const own = path[last - 1]!;
  if (last === count) {
    everything = 1;
    behind = 1;
  } else {
    for (let next = 0, way = 0; next < size; next++) {
      const value = weight[last * size + next]! * backward[last * size + next]!;
      const ended = tags[next]!.part !== "inside";
      for (const end = ends[next]!; way < end; way++) {
        everything += forward[(last - 1) * size + sources[way]!]! * factors[way]! * value;
        if (ended && sources[way] === own) behind += factors[way]! * value;
      }
    }
  }
  return Math.min(1, ((inside / unscaled) * behind) / everything);
}

/** The factor of going from one tag to another, 0 where that is not allowed. */
function factorOf({ ends, sources, factors }: Chain, from: number, to: number): number {
  for (let way = to > 0 ? ends[to - 1]! : 0; way < ends[to]!; way++) if (sources[way] === from) return factors[way]!;
  return 0;
}
