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

/**
 * Names by their parts ({@link keyParts}), for finding the names that begin at a token. The trie is kept flat: one hash table of whole
 * names, and for each first part the length of the longest name with it, which bounds the search. Time for one question grows with
 * that length, not with the number of names.
 */
export class Trie<T> {
  readonly #leaves = new Map<string, Leaf<T>[]>();
  readonly #longest = new Map<string, number>();

  /** Adds a value under a name. A name without parts is not added. */
  add(name: string, value: T): void {
    const parts = keyParts(name);
    if (parts.length === 0) return;
    const key = parts.length === 1 ? parts[0]!.toLowerCase() : parts.join(" ").toLowerCase();
    const leaves = this.#leaves.get(key);
    if (leaves === undefined) this.#leaves.set(key, [{ parts, value }]);
    else leaves.push({ parts, value });
    const first = parts[0]!.toLowerCase();
    if ((this.#longest.get(first) ?? 0) < parts.length) this.#longest.set(first, parts.length);
  }

  /**
   * Values whose names are the tokens from `index` on, the longest first, in order of addition among equals. Names end where tokens
   * end. A hyphen or apostrophe that is a token of its own counts only inside a name.
   */
  matchAt(tokens: readonly string[], index: number, casing: Casing = "mixed"): readonly TrieMatch<T>[] {
    const first = keyParts(tokens[index] ?? "")[0];
    const longest = first === undefined ? undefined : this.#longest.get(first.toLowerCase());
    if (longest === undefined) return [];
    const found: TrieMatch<T>[][] = [];
    const seen: string[] = [];
    for (let at = index; at < tokens.length && seen.length < longest; at++) {
      const parts = keyParts(tokens[at]!);
      if (parts.length === 0) continue;
      seen.push(...parts);
      const leaves = (this.#leaves.get(seen.join(" ").toLowerCase()) ?? []).filter(({ parts }) =>
        parts.every((part, i) => agrees(part, seen[i]!, casing)),
      );
      if (leaves.length > 0) found.push(leaves.map(({ value }) => ({ length: at - index + 1, value })));
    }
    return found.reverse().flat();
  }
}
