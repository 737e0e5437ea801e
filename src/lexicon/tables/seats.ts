import { type Entry, entry, type KnownEntity } from "../entry.js";
import { parseForm } from "../forms.js";
import { invalidRow, parseTable, tableText } from "../table.js";

const SEATS = "gazetteers/seats.tsv";

/** Reads words that stand for a government ("Kremlin"). Throws `asset-missing` or `asset-invalid`. */
export function readSeats(
  data: Readonly<Record<string, string>>,
  entities: ReadonlyMap<string, KnownEntity>,
): readonly Entry[] {
  const rows = parseTable(tableText(data, SEATS), SEATS, ["entity", "form"]);
  return rows.map(({ cells, line }) => {
    const [id, cell] = cells as [string, string];
    const entity = entities.get(id);
    if (entity === undefined) throw invalidRow(SEATS, line, `no entity ${id}`);
    const { form, ambiguous } = parseForm(cell);
    return entry(entity, "seat", form, ambiguous);
  });
}
