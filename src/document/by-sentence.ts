import type { TokenizedDocument } from "./stages.js";

const NONE: readonly never[] = [];

/** Groups what stands in a document by the sentence of its token; gives those of a sentence in the order in which they came. */
export function bySentence<Item>(
  { tokens }: Pick<TokenizedDocument, "tokens">,
  items: readonly Item[],
  tokenOf: (item: Item) => number,
): (sentence: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const { sentence } = tokens[tokenOf(item)]!;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [item]);
    else group.push(item);
  }
  return (sentence) => groups.get(sentence) ?? NONE;
}
