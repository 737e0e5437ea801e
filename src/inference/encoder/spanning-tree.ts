import type { ArcScores } from "./arc-scorer.js";

/**
 * The best tree with exactly one root (Chu and Liu 1965, Edmonds 1967). Where taking the best head of every word gives no such
 * tree, the root's scores are lowered by more than all others can make up for, so that the best tree uses it once.
 *
 * @param scores a row for each of `count` words, in it the root's score, then those of the words as heads
 * @param heads receives the head of each word, counted from 0, -1 at the root
 */
export function spanningTree({ values, stride }: ArcScores, count: number, heads: Int32Array): void {
  const parents = new Int32Array(count + 1);
  let roots = 0;
  let low = 0;
  let high = 0;
  for (let word = 1; word <= count; word++) {
    const row = (word - 1) * stride;
    let best = 0;
    for (let head = 0; head <= count; head++) {
      const score = values[row + head]!;
      if (head === word) continue;
      if (score > values[row + best]!) best = head;
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
    parents[word] = best;
    if (best === 0) roots++;
  }
  const good = roots === 1 && findCycle(parents).length === 0;
  const tree = good ? parents : arborescence(table(values, stride, count, (high - low + 1) * (count + 1)));
  for (let word = 1; word <= count; word++) heads[word - 1] = tree[word]! - 1;
}

/** A square table of scores, `[dependent * size + head]`; node 0 is the root. */
interface Table {
  readonly scores: Float64Array;
  readonly size: number;
}

function table(values: Float32Array, stride: number, count: number, penalty: number): Table {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let word = 1; word < size; word++) {
    for (let head = 0; head < size; head++) {
      if (head !== word) scores[word * size + head] = values[(word - 1) * stride + head]! - (head === 0 ? penalty : 0);
    }
  }
  return { scores, size };
}

/** The parents of the best tree from node 0: take the best heads, contract a cycle, solve the rest, open the cycle. */
function arborescence(graph: Table): Int32Array {
  const { scores, size } = graph;
  const parents = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if (scores[node * size + head]! > scores[node * size + best]!) best = head;
    }
    parents[node] = best;
  }
  const cycle = findCycle(parents);
  return cycle.length === 0 ? parents : contract(graph, parents, cycle);
}

function contract({ scores, size }: Table, parents: Int32Array, cycle: readonly number[]): Int32Array {
  const rest = Array.from({ length: size }, (_, node) => node).filter((node) => !cycle.includes(node));
  const small = rest.length + 1;
  const merged = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const enter = new Int32Array(small);
  const leave = new Int32Array(small);
  rest.forEach((node, at) => {
    rest.forEach((other, column) => {
      merged[at * small + column] = scores[node * size + other]!;
    });
    let from = cycle[0]!;
    let to = cycle[0]!;
    const gain = (inner: number) => scores[inner * size + node]! - scores[inner * size + parents[inner]!]!;
    for (const inner of cycle) {
      if (scores[node * size + inner]! > scores[node * size + from]!) from = inner;
      if (gain(inner) > gain(to)) to = inner;
    }
    leave[at] = from;
    enter[at] = to;
    merged[at * small + rest.length] = scores[node * size + from]!;
    merged[rest.length * small + at] = gain(to);
  });
  const solved = arborescence({ scores: merged, size: small });
  const result = parents.slice();
  rest.forEach((node, at) => {
    if (node > 0) result[node] = solved[at] === rest.length ? leave[at]! : rest[solved[at]!]!;
  });
  const outside = solved[rest.length]!;
  result[enter[outside]!] = rest[outside]!;
  return result;
}

/** The nodes of a cycle, none where there is no cycle. */
function findCycle(parents: Int32Array): readonly number[] {
  const seen = new Int32Array(parents.length);
  for (let start = 1; start < parents.length; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = parents[node]!;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = parents[node]!; next !== node; next = parents[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}
