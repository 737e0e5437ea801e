import { foldKey } from "../key.js";
import { invalidRow, parseTable, tableText } from "../table.js";

const HEADS = "gazetteers/heads.tsv";

const HEAD_KINDS = ["organization", "media", "company", "facility", "place", "occasion", "agreement"] as const;

/** What a name that ends in ("Defence Ministry") or begins with ("Strait of Hormuz") a word is. */
export type HeadKind = (typeof HEAD_KINDS)[number];

/** A word that tells what kind of thing a longer name is. */
export interface HeadWord {
  readonly kind: HeadKind;
  /** Whether names with it begin ("Lake Chad", "Ministry of …") or end with it ("Chad Basin"), or both. */
  readonly position: "first" | "last" | "both";
}

/** Reads the words that make names, by their {@link foldKey}. Throws `asset-missing` or `asset-invalid`. */
export function readHeads(data: Readonly<Record<string, string>>): ReadonlyMap<string, readonly HeadWord[]> {
  const heads = new Map<string, HeadWord[]>();
  for (const { cells, line } of parseTable(tableText(data, HEADS), HEADS, ["word", "kind", "position"])) {
    const [word, cell, position] = cells as [string, string, string];
    const kind = HEAD_KINDS.find((known) => known === cell);
    if (kind === undefined) throw invalidRow(HEADS, line, `unknown kind ${cell}`);
    if (position !== "first" && position !== "last" && position !== "both") {
      throw invalidRow(HEADS, line, `position ${position} is not first, last or both`);
    }
    const key = foldKey(word);
    heads.set(key, [...(heads.get(key) ?? []), { kind, position }]);
  }
  return heads;
}
