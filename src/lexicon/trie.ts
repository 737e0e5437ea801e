import { agrees, type Casing } from "./casing.js";
import { keyParts } from "./key.js";

/** Words that stand in the trie: `length` tokens of the text are one of the forms that `value` was added under. */
export interface TrieMatch<T> {
  readonly length: number;
  readonly value: T;
}

interface Leaf<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  leaves: Leaf<T>[] | undefined;
}

/**
 * Names by their parts ({@link keyParts}), for finding the names that begin at a token. Time for one question grows with the length of
 * the longest name that fits, not with the number of names.
 */
export class Trie<T> {
  readonly #root: Node<T> = { next: undefined, leaves: undefined };

  /** Adds a value under a name. A name without parts is not added. */
  add(name: string, value: T): void {
    const parts = keyParts(name);
    if (parts.length === 0) return;
    let node = this.#root;
    for (const part of parts) node = child(node, part.toLowerCase());
    if (node.leaves === undefined) node.leaves = [];
    node.leaves.push({ parts, value });
  }

  /**
   * Values whose names are the tokens from `index` on, the longest first, in order of addition among equals. Names end where tokens
   * end. A hyphen or apostrophe that is a token of its own counts only inside a name.
   */
  matchAt(tokens: readonly string[], index: number, casing: Casing = "mixed"): readonly TrieMatch<T>[] {
    const found: TrieMatch<T>[][] = [];
    const seen: string[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let at = index; at < tokens.length; at++) {
      const parts = keyParts(tokens[at]!);
      if (parts.length === 0 && at === index) break;
      for (const part of parts) {
        node = node?.next?.get(part.toLowerCase());
        seen.push(part);
      }
      if (node === undefined) break;
      if (parts.length === 0 || node.leaves === undefined) continue;
      const leaves = node.leaves.filter((leaf) => leaf.parts.every((part, i) => agrees(part, seen[i]!, casing)));
      if (leaves.length > 0) found.push(leaves.map(({ value }) => ({ length: at - index + 1, value })));
    }
    return found.reverse().flat();
  }
}

function child<T>(node: Node<T>, part: string): Node<T> {
  if (node.next === undefined) node.next = new Map();
  const known = node.next.get(part);
  if (known !== undefined) return known;
  const made: Node<T> = { next: undefined, leaves: undefined };
  node.next.set(part, made);
  return made;
}
