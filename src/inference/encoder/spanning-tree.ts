import { arborescence, findCycle } from "./arborescence.js";
import type { ArcScores } from "./arc-scorer.js";

/**
 * The best tree with exactly one root. Where taking the best head of every word gives no such
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
  const tree = good
    ? parents
    : arborescence(lowerRoot({ values, stride }, count, (high - low + 1) * (count + 1)), count + 1);
  for (let word = 1; word <= count; word++) heads[word - 1] = tree[word]! - 1;
}

function lowerRoot({ values, stride }: ArcScores, count: number, penalty: number): Float64Array {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let word = 1; word < size; word++) {
    for (let head = 0; head < size; head++) {
      if (head !== word) scores[word * size + head] = values[(word - 1) * stride + head]! - (head === 0 ? penalty : 0);
    }
  }
  return scores;
}
