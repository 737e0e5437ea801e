import { entityId } from "../../document/id.js";
import { type Entry, entry, type KnownEntity } from "../entry.js";
import { allForms } from "../forms.js";
import { parseTable, tableText } from "../table.js";
import type { Listed } from "./listed.js";

/**
 * Reads a table of agreements or occasions (`gazetteers/agreements.tsv`, `gazetteers/occasions.tsv`). Throws `asset-missing` or
 * `asset-invalid`.
 */
export function readNamed(
  data: Readonly<Record<string, string>>,
  path: string,
  type: "agreement" | "occasion",
): Listed {
  const entities: KnownEntity[] = [];
  const entries: Entry[] = [];
  for (const { cells } of parseTable(tableText(data, path), path, ["name", "kind", "forms"])) {
    const [name, kind, forms] = cells as [string, string, string];
    const entity: KnownEntity = { id: entityId(type, name), type, name, kind };
    entities.push(entity);
    for (const { form, ambiguous } of allForms(name, forms)) entries.push(entry(entity, type, form, ambiguous));
  }
  return { entities, entries };
}
