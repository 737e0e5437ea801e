import { agrees, type Casing } from "./casing.js";
import { keyText } from "./key.js";

/** Words that stand in the trie: `length` tokens of the text are one of the forms that `value` was added under. */
export interface TrieMatch<T> {
  readonly length: number;
  readonly value: T;
}

/** A value, the name it was added under as {@link keyText}, and the values before it whose names differ from it in case at most. */
interface Leaf<T> {
  readonly key: string;
  readonly value: T;
  readonly before: Leaf<T> | undefined;
}

const NOTHING: readonly never[] = [];

/**
 * Names by their parts ({@link keyText}), for finding the names that begin at a token. The trie is kept flat: one hash table of whole
 * names, and for each first part the number of parts of the longest name with it, which bounds the search. Time for one question grows
 * with that number, not with the number of names.
 */
export class Trie<T> {
  readonly #leaves = new Map<string, Leaf<T>>();
  readonly #longest = new Map<string, number>();

  /** Adds a value under a name. A name without parts is not added. */
  add(name: string, value: T): void {
    const key = keyText(name);
    if (key === "") return;
    const fold = key.toLowerCase();
    this.#leaves.set(fold, { key, value, before: this.#leaves.get(fold) });
    const first = firstPart(fold);
    const parts = first === fold ? 1 : fold.split(" ").length;
    if ((this.#longest.get(first) ?? 0) < parts) this.#longest.set(first, parts);
  }

  /**
   * Values whose names are the tokens from `index` on, the longest first, in order of addition among equals. Names end where tokens
   * end. A hyphen or apostrophe that is a token of its own counts only inside a name.
   */
  matchAt(tokens: readonly string[], index: number, casing: Casing = "mixed"): readonly TrieMatch<T>[] {
    const first = keyText(tokens[index] ?? "");
    const longest = this.#longest.get(firstPart(first).toLowerCase());
    if (longest === undefined) return NOTHING;
    const found: TrieMatch<T>[] = [];
    let key = "";
    let parts = 0;
    for (let at = index; at < tokens.length && parts < longest; at++) {
      const next = at === index ? first : keyText(tokens[at]!);
      if (next === "") continue;
      key = key === "" ? next : `${key} ${next}`;
      parts += next.includes(" ") ? next.split(" ").length : 1;
      let leaf = this.#leaves.get(key.toLowerCase());
      for (; leaf !== undefined; leaf = leaf.before) {
        if (sameCase(leaf.key, key, casing)) found.push({ length: at - index + 1, value: leaf.value });
      }
    }
    return found.reverse();
  }
}

function firstPart(key: string): string {
  const space = key.indexOf(" ");
  return space === -1 ? key : key.slice(0, space);
}

/** Whether every part of a name agrees with the same part of the text, where the two are equal but for case. */
function sameCase(name: string, text: string, casing: Casing): boolean {
  if (name === text) return true;
  const texts = text.split(" ");
  return name.split(" ").every((part, index) => agrees(part, texts[index]!, casing));
}
