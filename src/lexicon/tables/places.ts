import { entityId } from "../../document/id.js";
import { type Entry, entry, type KnownEntity } from "../entry.js";
import { allForms, parseForms } from "../forms.js";
import { invalidRow, parseTable, tableText } from "../table.js";
import { type Country, capitalId } from "./countries.js";
import type { Listed } from "./listed.js";

const PLACES = "gazetteers/places.tsv";

/** Reads cities, regions, waters, mountains and buildings. Throws `asset-missing` or `asset-invalid`. */
export function readPlaces(data: Readonly<Record<string, string>>, countries: ReadonlyMap<string, Country>): Listed {
  const capitals = new Set([...countries.values()].map(capitalId));
  const entities: KnownEntity[] = [];
  const entries: Entry[] = [];
  const rows = parseTable(tableText(data, PLACES), PLACES, ["iso3", "name", "kind", "forms", "adjectives"]);
  for (const { cells, line } of rows) {
    const [iso3, name, kind, forms, adjectives] = cells as [string, string, string, string, string];
    if (iso3 !== "" && !countries.has(iso3)) throw invalidRow(PLACES, line, `no country has the code ${iso3}`);
    const scope = iso3 === "" ? {} : { iso3 };
    const id = entityId("place", name, scope.iso3);
    const place: KnownEntity = { id, type: "place", name, kind, ...scope };
    const entryKind = capitals.has(id) ? "capital" : "place";
    entities.push(place);
    for (const { form, ambiguous } of allForms(name, forms)) entries.push(entry(place, entryKind, form, ambiguous));
    for (const { form, ambiguous } of parseForms(adjectives)) {
      entries.push(entry(place, "place", form, ambiguous, ["adjective"]));
    }
  }
  return { entities, entries };
}
