import type { Candidate } from "./candidate.js";

/**
 * The heaviest set of candidates of which no two share a token, in order of position. Weighted interval scheduling by dynamic
 * programming (Kleinberg and Tardos, Algorithm Design, 2005, section 6.1); of equal weights the earlier proposed wins.
 */
export function chooseCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates.map((candidate, order) => ({ candidate, order }));
  sorted.sort(
    (a, b) => a.candidate.last - b.candidate.last || a.candidate.first - b.candidate.first || a.order - b.order,
  );
  const best: number[] = [0];
  const taken: boolean[] = [];
  const before: number[] = [];
  for (const [index, { candidate }] of sorted.entries()) {
    const previous = countEndingBy(sorted, candidate.first, index);
    const weight = best[previous]! + candidate.weight;
    before.push(previous);
    taken.push(weight > best[index]!);
    best.push(Math.max(weight, best[index]!));
  }
  const chosen: Candidate[] = [];
  for (let index = sorted.length; index > 0; ) {
    if (taken[index - 1]) {
      chosen.push(sorted[index - 1]!.candidate);
      index = before[index - 1]!;
    } else index--;
  }
  return chosen.reverse();
}

/** How many of the first `limit` candidates end at or before token `first`. */
function countEndingBy(sorted: readonly { readonly candidate: Candidate }[], first: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.candidate.last <= first) low = middle + 1;
    else high = middle;
  }
  return low;
}
