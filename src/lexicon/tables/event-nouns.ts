import { invalidRow, parseTable, tableText } from "../table.js";
import { Trie } from "../trie.js";

const TABLE = "lexicon/event-nouns.tsv";

/** A noun that makes the name of an occasion or agreement with what stands before it. */
export interface EventNoun {
  readonly type: "occasion" | "agreement";
  /** Whether it makes a name behind a proper name ("Kyoto treaty"), a day ("July 7 bombings"), or both. */
  readonly after: "name" | "date" | "both";
}

/** Reads the nouns that make names of occasions and agreements. Throws `asset-missing` or `asset-invalid`. */
export function readEventNouns(data: Readonly<Record<string, string>>): Trie<EventNoun> {
  const nouns = new Trie<EventNoun>();
  for (const { cells, line } of parseTable(tableText(data, TABLE), TABLE, ["noun", "type", "after"])) {
    const [noun, type, after] = cells as [string, string, string];
    if (type !== "occasion" && type !== "agreement") throw invalidRow(TABLE, line, `unknown type ${type}`);
    if (after !== "name" && after !== "date" && after !== "both")
      throw invalidRow(TABLE, line, `${after} is not name, date or both`);
    nouns.add(noun, { type, after });
  }
  return nouns;
}
