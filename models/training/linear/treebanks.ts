import { readConllu, type TreeSentence } from "../corpora/conllu.js";
import { readFolder, readText } from "./files.js";
import type { ParsedSentence } from "./train-parser.js";

/** Treebank sentences as numbers, and what the numbers mean. */
export interface Treebank {
  /** `UPOS|XPOS`, by falling frequency. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly sentences: readonly ParsedSentence[];
}

/** Pairs of tags seen less often become the most frequent pair of the same UPOS. */
const LEAST_TAG = 5;

/** Reads the training parts of EWT and GUM. */
export function readTreebanks(corpora: string): Treebank {
  const trees = [
    ...readConllu(readText(corpora, "ud-ewt/en_ewt-ud-train.conllu")),
    ...readFolder(corpora, "gum/dep/train").flatMap(readConllu),
  ];
  const tokens = trees.flatMap((tree) => tree.tokens);
  const tags = byFrequency(
    tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
    LEAST_TAG,
  );
  const labels = byFrequency(
    tokens.map(({ deprel }) => deprel),
    1,
  );
  return { tags, labels, sentences: trees.map((tree) => encodeTree(tree, tags, labels)) };
}

/** One sentence as numbers. */
export function encodeTree(
  { tokens }: TreeSentence,
  tags: readonly string[],
  labels: readonly string[],
): ParsedSentence {
  const tagOf = (upos: string, xpos: string) => {
    const exact = tags.indexOf(`${upos}|${xpos}`);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex((tag) => tag.startsWith(`${upos}|`)),
        );
  };
  return {
    forms: tokens.map(({ form }) => form),
    tags: Uint8Array.from(tokens, ({ upos, xpos }) => tagOf(upos, xpos)),
    tree: {
      head: Int32Array.from([0, ...tokens.map(({ head }) => head + 1)]),
      label: Int16Array.from([-1, ...tokens.map(({ deprel }) => labels.indexOf(deprel))]),
    },
  };
}

function byFrequency(items: readonly string[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([item]) => item);
}
