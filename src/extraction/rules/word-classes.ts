import { parseTable } from "../../lexicon/table.js";

/** Lemmas by the name of their class, such as `forces` or `weapon`. */
export type WordClasses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the table of word classes: `class` and its `lemmas`, separated by spaces; a class may stand on several lines.
 *
 * @throws DramatisError `asset-invalid` with the line
 */
export function loadWordClasses(text: string, path: string): WordClasses {
  const classes = new Map<string, Set<string>>();
  for (const { cells } of parseTable(text, path, ["class", "lemmas"])) {
    const [name = "", lemmas = ""] = cells;
    const members = classes.get(name) ?? new Set();
    for (const lemma of lemmas.split(" ")) members.add(lemma);
    classes.set(name, members);
  }
  return classes;
}

const NONE: ReadonlySet<string> = new Set();

/** The lemmas of a class; none for an unknown one. */
export function classOf(classes: WordClasses, name: string): ReadonlySet<string> {
  return classes.get(name) ?? NONE;
}

/** Whether a lemma is in a class; a plural that the lemmatizer left as it was ("troops") counts as its singular. */
export function isInClass(classes: WordClasses, name: string, lemma: string): boolean {
  const members = classOf(classes, name);
  if (members.has(lemma)) return true;
  const singular = singularOf(lemma);
  return singular !== lemma && members.has(singular);
}

/** The singular of a plural that the lemmatizer left as it was ("supplies"); any other word as it is. */
export function singularOf(lemma: string): string {
  if (lemma.endsWith("ies")) return `${lemma.slice(0, -3)}y`;
  return lemma.endsWith("s") && !lemma.endsWith("ss") ? lemma.slice(0, -1) : lemma;
}
