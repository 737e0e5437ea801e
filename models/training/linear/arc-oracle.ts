import { isLegal, LEFT, type ParserState, RIGHT, SHIFT } from "./tier/transitions.js";

/** The tree to learn: head and label of the words `1…count`; head 0 is the root. Index 0 is unused. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly label: Int16Array;
}

/**
 * How many arcs of the gold tree each kind of transition puts out of reach, by kind; infinite where it is not legal. The dynamic
 * oracle of Goldberg and Nivre (2013) for the arc-hybrid system.
 */
export function costs(state: ParserState, gold: GoldTree, into: Float64Array): void {
  into.fill(Number.POSITIVE_INFINITY);
  const { stack, depth, buffer, count } = state;
  const top = stack[depth - 1]!;
  const below = depth > 1 ? stack[depth - 2]! : -1;
  if (isLegal(state, SHIFT)) {
    let cost = 0;
    for (let place = 0; place < depth; place++) {
      if (gold.head[stack[place]!] === buffer && stack[place] !== 0) cost++;
      if (place < depth - 1 && gold.head[buffer] === stack[place]) cost++;
    }
    into[SHIFT] = cost;
  }
  let waiting = 0;
  for (let word = buffer; word <= count; word++) if (gold.head[word] === top) waiting++;
  if (isLegal(state, LEFT)) {
    into[LEFT] = waiting + (gold.head[top]! > buffer || gold.head[top] === below ? 1 : 0);
  }
  if (isLegal(state, RIGHT)) into[RIGHT] = waiting + (gold.head[top]! >= buffer ? 1 : 0);
}

/** The kind of transition of the highest score among those that lose the fewest arcs of the gold tree. */
export function bestCorrect(cost: Float64Array, scores: Int32Array): number {
  const least = Math.min(cost[SHIFT]!, cost[LEFT]!, cost[RIGHT]!);
  let best = -1;
  for (let kind = 0; kind < cost.length; kind++) {
    if (cost[kind] === least && (best < 0 || scores[kind]! > scores[best]!)) best = kind;
  }
  return best;
}

/** The transition a follower of the gold tree takes: an arc as early as possible, else a shift. */
export function staticChoice(cost: Float64Array): number {
  const least = Math.min(cost[SHIFT]!, cost[LEFT]!, cost[RIGHT]!);
  return cost[LEFT] === least ? LEFT : cost[RIGHT] === least ? RIGHT : SHIFT;
}
