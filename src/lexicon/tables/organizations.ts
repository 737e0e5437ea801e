import { type Entry, entry, type KnownEntity } from "../entry.js";
import { allForms } from "../forms.js";
import { invalidRow, parseTable, tableText } from "../table.js";
import type { Country } from "./countries.js";
import type { Listed } from "./listed.js";

const COLUMNS = ["key", "name", "kind", "iso3", "wikidata", "forms"];

/**
 * Reads a table of organizations (`gazetteers/organizations.tsv`, `gazetteers/parties.tsv`). A key such as `PRK/workers-party-of-korea`
 * carries the country in whose terms the name is understood. Throws `asset-missing` or `asset-invalid`.
 */
export function readOrganizations(
  data: Readonly<Record<string, string>>,
  path: string,
  countries: ReadonlyMap<string, Country>,
): Listed {
  const entities: KnownEntity[] = [];
  const entries: Entry[] = [];
  for (const { cells, line } of parseTable(tableText(data, path), path, COLUMNS)) {
    const [key, name, kind, iso3, wikidata, forms] = cells as [string, string, string, string, string, string];
    if (iso3 !== "" && !countries.has(iso3)) throw invalidRow(path, line, `no country has the code ${iso3}`);
    const organization: KnownEntity = {
      ...{ id: `organization:${key}`, type: "organization", name, kind },
      ...(iso3 === "" ? {} : { iso3 }),
      ...(wikidata === "" ? {} : { wikidata }),
    };
    entities.push(organization);
    for (const { form, ambiguous } of allForms(name, forms)) {
      entries.push(entry(organization, "organization", form, ambiguous));
    }
  }
  return { entities, entries };
}
