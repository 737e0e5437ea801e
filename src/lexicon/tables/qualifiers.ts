import { QUALIFIERS, type Qualifier } from "../../document/labels.js";
import { invalidRow, parseTable, tableText } from "../table.js";

const TABLE = "lexicon/qualifiers.tsv";

/** How an office is held, or that it was held before. */
export type OfficeQualifier = Qualifier | "former";

/** A word between a jurisdiction and a role, or behind the role. */
export interface QualifierForm {
  readonly form: string;
  /** `rank`: the word is part of the office ("deputy minister"). */
  readonly position: "before" | "after" | "rank";
  /** Absent where the word says nothing about how the office is held ("new", "senior"). */
  readonly qualifier?: OfficeQualifier;
  /** How the canonical role begins: `Deputy`. */
  readonly rank?: string;
}

/** Reads the words that qualify an office. Throws `asset-missing` or `asset-invalid`. */
export function readQualifiers(data: Readonly<Record<string, string>>): readonly QualifierForm[] {
  const rows = parseTable(tableText(data, TABLE), TABLE, ["form", "position", "qualifier", "rank"]);
  return rows.map(({ cells, line }) => {
    const [form, position, cell, rank] = cells as [string, string, string, string];
    if (position !== "before" && position !== "after" && position !== "rank") {
      throw invalidRow(TABLE, line, `unknown position ${position}`);
    }
    const qualifier = [...QUALIFIERS, "former" as const].find((known) => known === cell);
    if (cell !== "" && qualifier === undefined) throw invalidRow(TABLE, line, `unknown qualifier ${cell}`);
    return {
      form,
      position,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(rank === "" ? {} : { rank }),
    };
  });
}
