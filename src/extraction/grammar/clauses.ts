import type { Sentence } from "../../document/stages.js";

/** What the repair of a clause needs of the trees; `head` and `deprel` are changed in place. */
export interface OpenTrees {
  readonly upos: readonly string[];
  readonly head: number[];
  readonly deprel: string[];
}

const SUBJECT: ReadonlySet<string> = new Set(["compound", "nmod", "amod", "nmod:desc", "flat", "nmod:unmarked"]);

/**
 * Makes a clause of a sentence that a parser took for one long noun phrase: "Germany supplied tanks to Ukraine." has a name, a verb
 * as its modifier and a noun as its root, and no verb else. The verb becomes the root, the noun its object, the name its subject.
 */
export function mendClauses(
  trees: OpenTrees,
  sentences: readonly Sentence[],
  isFullStop: (token: number) => boolean,
): void {
  for (const { first, last } of sentences) {
    if (!isFullStop(last - 1)) continue;
    const root = rootOf(trees, first, last);
    if (root === undefined || trees.upos[root] !== "NOUN") continue;
    const verbs = range(first, last).filter((token) => trees.upos[token] === "VERB" || trees.upos[token] === "AUX");
    const [verb] = verbs;
    if (verbs.length !== 1 || verb === undefined || verb >= root) continue;
    if (trees.head[verb] !== root || trees.deprel[verb] !== "amod") continue;
    const subject = range(first, verb).findLast(
      (token) => trees.head[token] === root && SUBJECT.has(trees.deprel[token]!),
    );
    if (subject === undefined || trees.upos[subject] !== "PROPN") continue;
    trees.head[verb] = -1;
    trees.deprel[verb] = "root";
    trees.head[root] = verb;
    trees.deprel[root] = "obj";
    trees.head[subject] = verb;
    trees.deprel[subject] = "nsubj";
  }
}

function rootOf({ head }: OpenTrees, first: number, last: number): number | undefined {
  return range(first, last).find((token) => head[token] === -1);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}
