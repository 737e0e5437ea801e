/** Children of every token of a dependency tree, ascending. `head` holds the index of each token's head, `-1` at roots. */
export function childrenOf(head: readonly number[]): readonly (readonly number[])[] {
  const children: number[][] = head.map(() => []);
  for (let token = 0; token < head.length; token++) {
    const parent = head[token]!;
    if (parent >= 0) children[parent]!.push(token);
  }
  return children;
}

/** The tokens from `token` up to its root, both included. Ends at a cycle, should a tree have one. */
export function ancestorsOf(head: readonly number[], token: number): readonly number[] {
  const path: number[] = [];
  for (let at = token; at >= 0 && path.length <= head.length; at = head[at]!) path.push(at);
  return path;
}

/**
 * The token of the range `[first, last)` that heads it: the first one whose own head lies outside the range. For a range that is
 * no constituent it is still the word that the most of it hangs on to the left.
 */
export function headOf(head: readonly number[], first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const parent = head[token]!;
    if (parent < first || parent >= last) return token;
  }
  return last - 1;
}

/** The smallest range `[first, last)` of tokens that holds `token` and everything below it. */
export function subtreeRange(
  children: readonly (readonly number[])[],
  token: number,
): readonly [first: number, last: number] {
  let first = token;
  let last = token + 1;
  const open = [token];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    open.push(...children[at]!);
  }
  return [first, last];
}
