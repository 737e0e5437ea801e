import { invalidRow, parseTable, tableText } from "./table.js";

const TABLE = "lexicon/noun-classes.tsv";

/** What a common noun denotes. */
export const NOUN_CLASSES = [
  "woman",
  "man",
  "person",
  "group",
  "place",
  "thing",
  "animal",
  "event",
  "time",
  "idea",
] as const;

/** One of {@link NOUN_CLASSES}. */
export type NounClass = (typeof NOUN_CLASSES)[number];

/** Reads what common nouns denote, by lemma. Throws `asset-missing` or `asset-invalid`. */
export function readNounClasses(data: Readonly<Record<string, string>>): ReadonlyMap<string, NounClass> {
  const rows = parseTable(tableText(data, TABLE), TABLE, ["noun", "class"]);
  return new Map(
    rows.map(({ cells, line }) => {
      const [noun, cell] = cells as [string, string];
      const known = NOUN_CLASSES.find((name) => name === cell);
      if (known === undefined) throw invalidRow(TABLE, line, `unknown class ${cell}`);
      return [noun, known];
    }),
  );
}
