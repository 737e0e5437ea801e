/** A cycle made one node: its members, and the arc by which each hangs on the next. */
interface Contraction {
  readonly members: readonly number[];
  readonly arcs: readonly number[];
}

/**
 * The best tree from node 0 (Chu and Liu 1965, Edmonds 1967): take the best head of every node, make one node of a cycle, go on
 * until there is none, then open the cycles again, the last first. Quadratic time.
 *
 * @param scores `[dependent * size + head]`, overwritten; `-Infinity` where there is no arc
 * @returns the head of each node
 */
export function arborescence(scores: Float64Array, size: number): Int32Array {
  const arcs = new Int32Array(size * size);
  for (let arc = 0; arc < arcs.length; arc++) arcs[arc] = arc;
  const names = Array.from({ length: size }, (_, node) => node);
  const best = Int32Array.from({ length: size }, (_, node) => (node === 0 ? 0 : bestHead(scores, size, node, names)));
  const owner = new Int32Array(2 * size).fill(-1);
  const contractions: Contraction[] = [];
  let active = names.slice();
  for (let cycle = findCycle(best); cycle.length > 0; cycle = findCycle(best)) {
    const kept = cycle[0]!;
    const name = size + contractions.length;
    const members = cycle.map((node) => names[node]!);
    for (const member of members) owner[member] = name;
    contractions.push({ members, arcs: cycle.map((node) => arcs[node * size + best[node]!]!) });
    const inside = new Set(cycle);
    const outside = active.filter((node) => !inside.has(node));
    for (const node of outside) joinArcs(scores, arcs, size, best, cycle, node);
    for (const node of outside) if (inside.has(best[node]!)) best[node] = kept;
    for (const node of cycle) best[node] = 0;
    names[kept] = name;
    active = [...outside, kept];
    best[kept] = bestHead(scores, size, kept, outside);
  }
  const chosen = new Int32Array(2 * size);
  for (const node of active) chosen[names[node]!] = arcs[node * size + best[node]!]!;
  openCycles(contractions, owner, chosen, size);
  return Int32Array.from({ length: size }, (_, node) => (node === 0 ? 0 : chosen[node]! % size));
}

/** The nodes of a cycle of heads, none where there is no cycle. Node 0 is the root. */
export function findCycle(heads: Int32Array): readonly number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

function bestHead(scores: Float64Array, size: number, node: number, heads: readonly number[]): number {
  let best = heads[0]!;
  for (const head of heads) if (scores[node * size + head]! > scores[node * size + best]!) best = head;
  return best;
}

/** Makes the first node of a cycle stand for all of it, towards one node outside. */
function joinArcs(
  scores: Float64Array,
  arcs: Int32Array,
  size: number,
  best: Int32Array,
  cycle: readonly number[],
  node: number,
): void {
  const kept = cycle[0]!;
  let leave = node * size + kept;
  let enter = kept * size + node;
  let gain = Number.NEGATIVE_INFINITY;
  for (const inner of cycle) {
    const out = node * size + inner;
    if (scores[out]! > scores[leave]!) leave = out;
    const gained = scores[inner * size + node]! - scores[inner * size + best[inner]!]!;
    if (gained > gain) {
      gain = gained;
      enter = inner * size + node;
    }
  }
  scores[node * size + kept] = scores[leave]!;
  arcs[node * size + kept] = arcs[leave]!;
  scores[kept * size + node] = gain;
  arcs[kept * size + node] = arcs[enter]!;
}

/** Gives each member of a cycle its arc: the one that the arc into the cycle reaches takes that, the others those of the cycle. */
function openCycles(contractions: readonly Contraction[], owner: Int32Array, chosen: Int32Array, size: number): void {
  for (let at = contractions.length - 1; at >= 0; at--) {
    const name = size + at;
    const { members, arcs } = contractions[at]!;
    let reached = Math.floor(chosen[name]! / size);
    while (owner[reached] !== name) reached = owner[reached]!;
    members.forEach((member, index) => {
      chosen[member] = member === reached ? chosen[name]! : arcs[index]!;
    });
  }
}
