import type { Pattern, VerbDictionary } from "./read.js";

/** How many words a pattern may leap over between two of its own. */
const GAP = 4;

/**
 * The code that a dictionary gives what `source` does to `target`: of the first verb behind the source that has one, by its longest
 * pattern that fits, else its own; `undefined` without such a verb.
 */
export function dictionaryCode(
  dictionary: VerbDictionary,
  text: string,
  source: string,
  target: string,
): string | undefined {
  const words = text
    .replace(source, " $ ")
    .replace(target, " + ")
    .toUpperCase()
    .split(/[^A-Z0-9$+'’-]+/)
    .filter(Boolean);
  const start = Math.max(0, words.indexOf("$"));
  const order = [...words.keys()].slice(start).concat([...words.keys()].slice(0, start).reverse());
  for (const at of order) {
    const verb = dictionary.verbs.get(words[at]!);
    if (verb === undefined) continue;
    const fitting = verb.patterns
      .filter((pattern) => fits(dictionary, pattern, words, at))
      .sort((a, b) => sizeOf(b) - sizeOf(a))[0];
    const code = fitting === undefined ? verb.code : fitting.code;
    if (code !== undefined) return code;
  }
  return undefined;
}

function sizeOf({ before, behind }: Pattern): number {
  return before.length + behind.length;
}

function fits(dictionary: VerbDictionary, { before, behind }: Pattern, words: readonly string[], at: number): boolean {
  const ahead = words.slice(0, at).reverse();
  return inOrder(dictionary, [...before].reverse(), ahead) && inOrder(dictionary, behind, words.slice(at + 1));
}

function inOrder(dictionary: VerbDictionary, wanted: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  for (const item of wanted) {
    if (item === "^" || item === "%") continue;
    const found = words.slice(from, from + GAP).findIndex((word) => isWord(dictionary, item, word));
    if (found < 0) return false;
    from += found + 1;
  }
  return true;
}

function isWord({ synonyms }: VerbDictionary, wanted: string, word: string): boolean {
  if (wanted.startsWith("&")) return (synonyms.get(wanted.slice(1)) ?? []).some((item) => word.startsWith(item));
  return wanted.length < 3 ? word === wanted : word.startsWith(wanted);
}
