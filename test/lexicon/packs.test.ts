import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DramatisError } from "../../src/document/errors.js";
import type { Pack, PackFile } from "../../src/document/pack.js";
import { loadTables } from "../../src/lexicon/load-tables.js";
import { readPackEntities } from "../../src/lexicon/packs/entities.js";
import { readPackOffices } from "../../src/lexicon/packs/offices.js";
import { withGiven } from "../../src/lexicon/packs/overlay.js";
import { readData } from "../support/data.js";

const data = readData();
const pack = (files: Partial<Record<PackFile, string>>): Pack => ({ name: "mine", files });
const table = (...rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join("\t")).join("\n")}\n`;
const entities = (...rows: readonly (readonly string[])[]) =>
  pack({ "entities.tsv": table(["type", "name", "aliases", "country", "wikidata"], ...rows) });
const offices = (...rows: readonly (readonly string[])[]) =>
  pack({ "offices.tsv": table(["person", "office", "jurisdiction", "start", "end"], ...rows) });

function errorOf(given: Pack): DramatisError {
  try {
    loadTables(data, [given]);
  } catch (error) {
    if (error instanceof DramatisError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const tables = loadTables(data);

describe("entities.tsv", () => {
  it("adds names, aliases, codes and countries", () => {
    const { lexicon, persons } = loadTables(data, [
      entities(
        ["organization", "Fjordbank", "FJB|?Fjord", "NOR", "Q99999999"],
        ["person", "Liv Aasen", "Lady Fjord", "NOR"],
      ),
    ]);
    const [match] = lexicon.matchAt(["FJB"], 0);
    expect(match?.entry).toMatchObject({ id: "organization:fjordbank", iso3: "NOR", given: true });
    expect(lexicon.entity("organization:fjordbank")).toMatchObject({ wikidata: "Q99999999" });
    expect(lexicon.matchAt(["Fjord"], 0)[0]?.entry.ambiguous).toBe(true);
    expect(persons.find("Lady Fjord")).toMatchObject({ name: "Liv Aasen", iso3: "NOR" });
  });

  it("adds to what the tables know, under its id", () => {
    const { lexicon, persons } = loadTables(data, [
      entities(
        ["organization", "NATO", "the Pact"],
        ["country", "Kenya", "Harambee Land"],
        ["person", "Tony Blinken", "", "", "Q1"],
      ),
    ]);
    expect(lexicon.matchAt(["the", "Pact"], 0)[0]?.entry.id).toBe("organization:nato");
    expect(lexicon.matchAt(["Harambee", "Land"], 0)[0]?.entry.id).toBe("country:KEN");
    expect(persons.find("Antony Blinken")).toMatchObject({ name: "Antony Blinken", gender: "male", wikidata: "Q1" });
  });

  it("reads columns in any order, files of any system and rows that end early", () => {
    const text = "\uFEFF# ours\r\nname\ttype\twikidata\r\nQuay Nine\tplace\r\n";
    const { lexicon } = loadTables(data, [pack({ "entities.tsv": text })]);
    expect(lexicon.entity("place:quay-nine")).toMatchObject({ name: "Quay Nine", type: "place" });
  });
});

describe("offices.tsv", () => {
  it("adds holders, who end the terms of those before", () => {
    const { holders } = loadTables(data, [
      offices(
        ["Pekka Virta", "Prime Minister", "FIN", "2031-06-01"],
        ["Aino Ilola", "foreign minister", "Finland", "2031", "2033"],
      ),
    ]);
    const chief = { iso3: "FIN", role: "Prime Minister" };
    expect(holders.at(chief, "2031-07-01").map(({ person }) => person)).toEqual(["Pekka Virta"]);
    expect(holders.at(chief, "2031-05-01").map(({ person }) => person)).not.toContain("Pekka Virta");
    const diplomat = { iso3: "FIN", role: "Minister", portfolio: "Foreign Affairs" };
    expect(holders.at(diplomat, "2032-02-01")[0]?.person).toBe("Aino Ilola");
    expect(holders.at(diplomat, "2034-02-01").map(({ person }) => person)).not.toContain("Aino Ilola");
  });

  it("knows organizations and places of the pack, and offices nobody else has", () => {
    const { holders, offices: grammar } = loadTables(data, [
      {
        name: "mine",
        files: {
          "entities.tsv": "type\tname\norganization\tRiver Compact\n",
          "offices.tsv":
            "person\toffice\tjurisdiction\nOla Lind\tWarden of Locks\tRiver Compact\nUma Rao\tMayor\tplace:USA/chicago\n",
        },
      },
    ]);
    expect(holders.at({ role: "Warden of Locks", organization: "river-compact" }, "2020")[0]?.person).toBe("Ola Lind");
    expect(holders.at({ role: "Mayor", organization: "USA/chicago" }, "2020")[0]?.person).toBe("Uma Rao");
    expect(grammar.matchAt(["the", "Warden", "of", "Locks"], 1)[0]).toMatchObject({
      role: "Warden of Locks",
      length: 3,
    });
  });

  it("calls an office what its country calls it", () => {
    const { holders } = loadTables(data, [offices(["Joan Poe", "Foreign Minister", "USA", "2041-01-20"])]);
    const office = { iso3: "USA", role: "Secretary of State", portfolio: "Foreign Affairs" };
    expect(holders.at(office, "2041-02-01")[0]?.person).toBe("Joan Poe");
  });
});

describe("a bad pack", () => {
  it.each([
    [entities(["robot", "Marvin"]), "mine/entities.tsv, line 2: unknown type robot"],
    [entities(["person", "X Y", "", "Kenya"]), "mine/entities.tsv, line 2: no country has the code Kenya"],
    [entities(["person", "X Y", "", "", "42"]), "mine/entities.tsv, line 2: 42 is no Wikidata id"],
    [entities(["person", "A B"], ["person", "A B"]), "mine/entities.tsv, line 3: person:a-b stands in an earlier line"],
    [entities(["person", "…"]), "mine/entities.tsv, line 2: a name without letters"],
    [entities(["person", "A\u0007B"]), "mine/entities.tsv, line 2: a control character"],
    [entities(["person", "A B", "", "", "", "x"]), "mine/entities.tsv, line 2: 6 cells, but 5 columns"],
    [entities(["country", "Atlantis"]), "mine/entities.tsv, line 2: no country is called Atlantis"],
    [pack({ "entities.tsv": "type\tnames\n" }), 'mine/entities.tsv, line 1: unknown column "names"'],
    [pack({ "entities.tsv": "type\taliases\n" }), "mine/entities.tsv, line 1: no column name"],
    [pack({ "entities.tsv": "type\tname\tname\n" }), "mine/entities.tsv, line 1: a column stands twice"],
    [offices(["Ann Orr", "", "KEN"]), "mine/offices.tsv, line 2: no office"],
    [
      offices(["Ann Orr", "President", "Atlantis"]),
      "mine/offices.tsv, line 2: no country, organization or place is called",
    ],
    [offices(["Ann Orr", "President", "KEN", "May"]), "mine/offices.tsv, line 2: start May is no date"],
    [offices(["Ann Orr", "President", "KEN", "2020-05", "2020-04-30"]), "mine/offices.tsv, line 2: ends in 2020-04-30"],
  ])("is refused %#", (given, message) => {
    const error = errorOf(given);
    expect(error.code).toBe("pack-invalid");
    expect(error.message).toContain(message);
    expect(error.details.value).toMatch(/^mine\/\w+\.tsv:\d$/);
    expect(error.details.remedy).toBeTruthy();
  });

  it.each([
    [null],
    [{}],
    [{ name: "mine" }],
    [{ name: "mine", files: { "other.tsv": "" } }],
    [{ name: "mine", files: { "offices.tsv": 1 } }],
    [{ name: "mine", files: JSON.parse('{"__proto__": "type\\tname"}') }],
  ])("of a wrong shape is refused %#", (given) => {
    expect(errorOf(given as unknown as Pack).code).toBe("pack-invalid");
  });

  it("never throws anything else, and leaves prototypes alone", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "toString",
        "person",
        "country",
        "KEN",
        "President",
        "2020",
        "?",
        "|",
      ),
      fc.string({ unit: "grapheme" }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(entities, offices), rows, (make, cells) => {
        try {
          const given = make(...cells);
          const added = readPackEntities(given, tables.lexicon);
          readPackOffices(given, withGiven(tables.lexicon, added.entities, added.entries), tables.offices);
        } catch (error) {
          expect(error).toBeInstanceOf(DramatisError);
          expect((error as DramatisError).code).toBe("pack-invalid");
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
