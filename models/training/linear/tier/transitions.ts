/** Number of kinds of transition. */
export const KINDS = 3;
/** Move the first word of the buffer onto the stack. */
export const SHIFT = 0;
/** The word on top of the stack becomes a dependent of the first word of the buffer and leaves the stack. */
export const LEFT = 1;
/** The word on top of the stack becomes a dependent of the word below it and leaves the stack. */
export const RIGHT = 2;

/**
 * State of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Word 0 is the root of the sentence; the words are
 * `1…count`. The arrays have room for `capacity` words and are reused.
 */
export interface ParserState {
  count: number;
  /** First word of the buffer; `count + 1` when it is empty. */
  buffer: number;
  /** Size of the stack. */
  depth: number;
  stack: Int32Array;
  head: Int32Array;
  label: Int16Array;
  /** Leftmost and rightmost dependents and the last ones but one, `-1` for none. */
  left: Int32Array;
  right: Int32Array;
  left2: Int32Array;
  right2: Int32Array;
  leftCount: Uint16Array;
  rightCount: Uint16Array;
}

/** A state with room for sentences of up to `capacity - 1` words. */
export function createState(capacity = 256): ParserState {
  const words = () => new Int32Array(capacity);
  return {
    count: 0,
    buffer: 1,
    depth: 1,
    stack: words(),
    head: words(),
    label: new Int16Array(capacity),
    left: words(),
    right: words(),
    left2: words(),
    right2: words(),
    leftCount: new Uint16Array(capacity),
    rightCount: new Uint16Array(capacity),
  };
}

/** Puts the state at the start of a sentence: the root on the stack, all words in the buffer. */
export function resetState(state: ParserState, count: number): void {
  if (count >= state.head.length) Object.assign(state, createState(count * 2 + 2));
  state.count = count;
  state.buffer = 1;
  state.depth = 1;
  state.stack[0] = 0;
  state.head.fill(-1, 0, count + 1);
  state.label.fill(-1, 0, count + 1);
  for (const list of [state.left, state.right, state.left2, state.right2]) list.fill(-1, 0, count + 1);
  state.leftCount.fill(0, 0, count + 1);
  state.rightCount.fill(0, 0, count + 1);
}

/** Whether every word has its head. */
export function isFinal(state: ParserState): boolean {
  return state.buffer > state.count && state.depth === 1;
}

/** Whether a kind of transition is possible. The root takes one dependent, as the last arc: so every tree has one root. */
export function isLegal(state: ParserState, kind: number): boolean {
  if (kind === SHIFT) return state.buffer <= state.count;
  if (kind === LEFT) return state.depth > 1 && state.buffer <= state.count;
  return state.depth > 2 || (state.depth === 2 && state.buffer > state.count);
}

/**
 * Takes a legal transition. An arc has no label yet.
 *
 * @returns the new dependent; `0` after a shift
 */
export function applyTransition(state: ParserState, kind: number): number {
  if (kind === SHIFT) {
    state.stack[state.depth++] = state.buffer++;
    return 0;
  }
  const dependent = state.stack[--state.depth]!;
  if (kind === LEFT) {
    const head = state.buffer;
    state.head[dependent] = head;
    state.left2[head] = state.left[head]!;
    state.left[head] = dependent;
    state.leftCount[head]!++;
    return dependent;
  }
  const head = state.stack[state.depth - 1]!;
  state.head[dependent] = head;
  state.right2[head] = state.right[head]!;
  state.right[head] = dependent;
  state.rightCount[head]!++;
  return dependent;
}
