import { readTable } from "./table.js";

/** A news sentence with two parties and the PLOVER type of what the source does to the target. */
export interface PlvSentence {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
}

/** Reads the tab-separated table. */
export function readPlv(source: string): readonly PlvSentence[] {
  return readTable(source).map((row) => ({
    id: row["sentence_id"]!,
    text: row["sentence"]!,
    source: row["source"]!,
    target: row["target"]!,
    type: row["gold_root"]!,
  }));
}
