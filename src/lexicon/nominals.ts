import { ENTITY_TYPES, type EntityType } from "../document/labels.js";
import { invalidRow, parseTable, tableText } from "./table.js";

const TABLE = "lexicon/nominals.tsv";

/** A noun that describes entities of a type: "ministry", "city". */
export interface NominalNoun {
  readonly type: EntityType;
  /** A finer kind: `ministry`, `armed`, `capital`, `government`… */
  readonly kind: string;
}

/** Reads the nouns that may refer to an entity named elsewhere, by lemma. Throws `asset-missing` or `asset-invalid`. */
export function readNominals(data: Readonly<Record<string, string>>): ReadonlyMap<string, NominalNoun> {
  const rows = parseTable(tableText(data, TABLE), TABLE, ["noun", "type", "kind"]);
  return new Map(
    rows.map(({ cells, line }) => {
      const [noun, cell, kind] = cells as [string, string, string];
      const type = ENTITY_TYPES.find((known) => known === cell);
      if (type === undefined) throw invalidRow(TABLE, line, `unknown type ${cell}`);
      return [noun, { type, kind }];
    }),
  );
}
