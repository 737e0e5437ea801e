import { describe, expect, it } from "vitest";
import { slug } from "../../src/document/id.js";
import { allForms, parseForms } from "../../src/lexicon/forms.js";
import { keyParts } from "../../src/lexicon/key.js";
import { parseTable } from "../../src/lexicon/table.js";
import { readCountries } from "../../src/lexicon/tables/countries.js";
import { readData } from "../support/data.js";

const data = readData();
const countries = readCountries(data);
const readme = data["README.md"] ?? "";

/** Columns of the tables of names, and how many of the first ones tell rows apart. */
const TABLES: Readonly<Record<string, readonly [columns: string, key: number]>> = {
  "agreements.tsv": ["name kind forms", 1],
  "countries.tsv": ["iso3 iso2 name kind capital wikidata", 1],
  "country-names.tsv": ["iso3 form kinds", 2],
  "groups.tsv": ["name kind adjective noun plural", 1],
  "heads.tsv": ["word kind position", 2],
  "memberships.tsv": ["organization iso3 from to", 3],
  "occasions.tsv": ["name kind forms", 1],
  "organizations.tsv": ["key name kind iso3 wikidata forms", 1],
  "parties.tsv": ["key name kind iso3 wikidata forms", 1],
  "places.tsv": ["iso3 name kind forms adjectives", 2],
  "seats.tsv": ["entity form", 2],
};

describe.each(Object.entries(TABLES))("gazetteers/%s", (name, [header, key]) => {
  const path = `gazetteers/${name}`;
  const columns = header.split(" ");
  const text = data[path] ?? "";
  const rows = parseTable(text, path, columns);
  const column = (row: readonly string[], label: string) => row[columns.indexOf(label)] ?? "";

  it("says what it holds, and where it comes from", () => {
    expect(text).toMatch(/^# \S/);
    expect(readme).toContain(`\`${path}\``);
  });

  it("is sorted, without repetition or stray blanks", () => {
    const lines = text.trimEnd().split("\n").slice(2);
    expect(lines).toEqual([...lines].sort());
    expect(lines.filter((line) => /^ | $| \t|\t | {2}|\|\||\t\||\|\t|\|$/.test(line))).toEqual([]);
    const keys = rows.map(({ cells }) => cells.slice(0, key).join("\t"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names countries that exist", () => {
    const wrong = rows.filter(({ cells }) => {
      const code = column(cells, "iso3");
      return code !== "" && !countries.has(code);
    });
    expect(wrong).toEqual([]);
  });

  it("has names that can be found, each once", () => {
    const wrong = rows.filter(({ cells }) => {
      const named = allForms(column(cells, "name") || column(cells, "form").replace("?", ""), column(cells, "forms"));
      const forms = named.map(({ form }) => form);
      return (
        !columns.some((label) => ["word", "organization"].includes(label)) &&
        (forms.some((form) => keyParts(form).length === 0) || new Set(forms).size < forms.length)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("has public identifiers of the right shape", () => {
    const wrong = rows.filter(({ cells }) => !/^(Q[1-9]\d*)?$/.test(column(cells, "wikidata")));
    expect(wrong).toEqual([]);
  });
});

describe("data/README.md", () => {
  const rows = readme.split("\n").filter((line) => line.startsWith("| `"));

  it("has a row for every file, with source, licence and date", () => {
    const files = Object.keys(data).filter((path) => path !== "README.md");
    expect(rows.map((row) => row.split("`")[1])).toEqual(files.sort());
    expect(rows.filter((row) => !/^\| `\S+` \|( [^|]+ \|){3} \d{4}-\d{2} \|$/.test(row))).toEqual([]);
  });
});

describe("the tables of names", () => {
  it("give every country with a capital a place for it", () => {
    const places = new Set(
      parseTable(data["gazetteers/places.tsv"] ?? "", "places", TABLES["places.tsv"]![0].split(" ")).map(
        ({ cells }) => `${cells[0]}/${slug(cells[1] ?? "")}`,
      ),
    );
    const missing = [...countries.values()].filter(
      ({ iso3, capital }) => capital !== undefined && !places.has(`${iso3}/${slug(capital)}`),
    );
    expect(missing).toEqual([]);
  });

  it("scope no key of an organization by a country that does not exist", () => {
    const keys = ["organizations.tsv", "parties.tsv"].flatMap((name) =>
      parseTable(data[`gazetteers/${name}`] ?? "", name, TABLES[name]![0].split(" ")).map(
        ({ cells }) => cells[0] ?? "",
      ),
    );
    const scopes = keys.filter((item) => item.includes("/")).map((item) => item.slice(0, item.indexOf("/")));
    expect(scopes.filter((scope) => !countries.has(scope))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("mark ambiguous forms in a way that can be read", () => {
    expect(parseForms("?Jordan|Hashemite Kingdom")).toEqual([
      { form: "Jordan", ambiguous: true },
      { form: "Hashemite Kingdom", ambiguous: false },
    ]);
    expect(allForms("Nice", "?Nice")).toEqual([{ form: "Nice", ambiguous: true }]);
  });
});
