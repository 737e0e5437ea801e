import { invalidRow, parseTable, tableText } from "../table.js";

/** Somebody often in the news. */
export interface KnownPerson {
  readonly name: string;
  readonly gender?: Gender;
  /** ISO 3166 alpha-3 code of the country they act for or come from. */
  readonly iso3?: string;
  readonly wikidata?: string;
}

/** Of people. */
export type Gender = "female" | "male";

const PERSONS = "gazetteers/persons.tsv";

/** A person and the other spellings of the name. */
export interface PersonRow {
  readonly person: KnownPerson;
  readonly aliases: readonly string[];
}

/** Reads people often in the news. Throws `asset-missing` or `asset-invalid`. */
export function readPersons(data: Readonly<Record<string, string>>): readonly PersonRow[] {
  const columns = ["name", "gender", "iso3", "wikidata", "aliases"];
  return parseTable(tableText(data, PERSONS), PERSONS, columns).map(({ cells, line }) => {
    const [name, cell, iso3, wikidata, aliases] = cells as [string, string, string, string, string];
    const gender = genderOf(cell);
    if (gender === undefined && cell !== "") throw invalidRow(PERSONS, line, `gender ${cell} is not f or m`);
    return {
      person: {
        name,
        ...(gender === undefined ? {} : { gender }),
        ...(iso3 === "" ? {} : { iso3 }),
        ...(wikidata === "" ? {} : { wikidata }),
      },
      aliases: aliases === "" ? [] : aliases.split("|"),
    };
  });
}

/** `f` or `m` as a gender; undefined for anything else. */
export function genderOf(cell: string): Gender | undefined {
  return cell === "f" ? "female" : cell === "m" ? "male" : undefined;
}
