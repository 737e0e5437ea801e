import { entityId } from "../../document/id.js";
import { type Entry, entry, type FormStyle, type KnownEntity } from "../entry.js";
import { parseForm } from "../forms.js";
import { invalidRow, parseTable, tableText } from "../table.js";

const COUNTRIES = "gazetteers/countries.tsv";
const NAMES = "gazetteers/country-names.tsv";

/** A state or territory with an ISO 3166 code, or a former state (ISO 3166-3). */
export interface Country extends KnownEntity {
  readonly kind: "state" | "territory" | "former";
  readonly iso3: string;
  /** Absent for some former states. */
  readonly iso2?: string;
  /** Name of the capital; its place has the id `place:<iso3>/<name>`. */
  readonly capital?: string;
}

/** Reads the countries, by ISO 3166 alpha-3 code. Throws `asset-missing` or `asset-invalid`. */
export function readCountries(data: Readonly<Record<string, string>>): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>();
  const rows = parseTable(tableText(data, COUNTRIES), COUNTRIES, [
    "iso3",
    "iso2",
    "name",
    "kind",
    "capital",
    "wikidata",
  ]);
  for (const { cells, line } of rows) {
    const [iso3, iso2, name, kind, capital, wikidata] = cells as [string, string, string, string, string, string];
    if (kind !== "state" && kind !== "territory" && kind !== "former") {
      throw invalidRow(COUNTRIES, line, `kind ${kind} is not state, territory or former`);
    }
    const country = { id: `country:${iso3}`, type: "country", name, kind, iso3 } as const;
    countries.set(iso3, {
      ...country,
      ...(iso2 === "" ? {} : { iso2 }),
      ...(capital === "" ? {} : { capital }),
      ...(wikidata === "" ? {} : { wikidata }),
    });
  }
  return countries;
}

/** Entity id of the capital of a country. */
export function capitalId(country: Country): string | undefined {
  return country.capital === undefined ? undefined : entityId("place", country.capital, country.iso3);
}

const STYLES: Readonly<Record<string, FormStyle>> = {
  short: "name",
  long: "name",
  alias: "name",
  acronym: "acronym",
  historic: "historic",
  adjective: "adjective",
  noun: "noun",
  plural: "plural",
  prefix: "prefix",
};
const DEMONYMS: readonly FormStyle[] = ["adjective", "noun", "plural", "prefix"];

/** Reads the names and demonyms of the countries. Throws `asset-missing` or `asset-invalid`. */
export function readCountryNames(
  data: Readonly<Record<string, string>>,
  countries: ReadonlyMap<string, Country>,
): readonly Entry[] {
  const rows = parseTable(tableText(data, NAMES), NAMES, ["iso3", "form", "kinds"]);
  return rows.map(({ cells, line }) => {
    const [iso3, cell, kinds] = cells as [string, string, string];
    const country = countries.get(iso3);
    if (country === undefined) throw invalidRow(NAMES, line, `no country has the code ${iso3}`);
    const styles = kinds.split("|").map((kind) => {
      const style = STYLES[kind];
      if (style === undefined) throw invalidRow(NAMES, line, `unknown kind ${kind}`);
      return style;
    });
    const { form, ambiguous } = parseForm(cell);
    const demonym = styles.some((style) => DEMONYMS.includes(style));
    return entry(country, demonym ? "demonym" : "country", form, ambiguous, styles);
  });
}
