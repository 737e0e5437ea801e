import { describe, expect, it } from "vitest";
import { holdsAt, loadHolders } from "../../src/lexicon/holders.js";
import { loadOffices } from "../../src/lexicon/offices.js";
import { readHolders } from "../../src/lexicon/tables/holders.js";
import { readData } from "../support/data.js";

const data = readData();
const holders = loadHolders(data);
const all = readHolders(data);

describe("holders of offices", () => {
  it.each([
    ["RUS", "President", undefined, "2023-11-11", "Vladimir Putin"],
    ["RUS", "President", undefined, "2010", "Dmitry Medvedev"],
    ["USA", "Secretary of State", "Foreign Affairs", "2006-03-01", "Condoleezza Rice"],
    ["USA", "Secretary", "Defense", "2023-11", "Lloyd Austin"],
    ["GBR", "Secretary", "Foreign Affairs", "2004-01", "Jack Straw"],
    ["FRA", "Minister", "Foreign Affairs", "2005-02-10", "Michel Barnier"],
    ["DEU", "Chancellor", undefined, "2007-09", "Angela Merkel"],
    ["HRV", "Minister", "Foreign Affairs", "2004-06", "Miomir Zuzul"],
    ["UKR", "Prime Minister", undefined, "2005-06", "Yulia Tymoshenko"],
    ["PRK", "Leader", undefined, "2005", "Kim Jong Il"],
    ["BLR", "Leader", undefined, "2012", "Alexander Lukashenko"],
    ["VAT", "Pope", undefined, "2010-01", "Benedict XVI"],
    ["EST", "Minister", "Foreign Affairs", "2024-03", "Margus Tsahkna"],
    ["LVA", "Minister", "Foreign Affairs", "2015-06", "Edgars Rinkēvičs"],
    ["KAZ", "Minister", "Foreign Affairs", "2025-12", "Yermek Kosherbayev"],
    ["SWE", "Minister", "Defense", "2023-05", "Pål Jonson"],
    ["DZA", "Minister", "Foreign Affairs", "2014-01", "Ramtane Lamamra"],
    ["JPN", "Prime Minister", undefined, "2025-12", "Sanae Takaichi"],
    ["CHL", "President", undefined, "2026-05", "José Antonio Kast"],
  ])("%s %s %s in %s was %s", (iso3, role, portfolio, date, person) => {
    const office = portfolio === undefined ? { iso3, role } : { iso3, role, portfolio };
    expect(holders.at(office, date)[0]?.person).toBe(person);
  });

  it("knows posts of organizations", () => {
    const office = { role: "Secretary-General", organization: "united-nations" };
    expect(holders.at(office, "2005-05").map(({ person }) => person)).toEqual(["Kofi Annan"]);
  });

  it("knows the offices of a person, at a date or ever, whatever the accents", () => {
    expect(holders.officesOf("Recep Tayyip Erdogan", "2010-01")).toMatchObject([
      { iso3: "TUR", role: "Prime Minister" },
    ]);
    expect(holders.officesOf("Recep Tayyip Erdogan").map(({ role }) => role)).toEqual(["President", "Prime Minister"]);
    expect(holders.officesOf("Nobody Atall")).toEqual([]);
  });

  it("knows a person under another spelling", () => {
    expect(holders.officesOf("Nuri al-Maliki", "2007-03")).toEqual(holders.officesOf("Nouri al-Maliki", "2007-03"));
    expect(holders.officesOf("Nuri al-Maliki", "2007-03")).toMatchObject([{ iso3: "IRQ", role: "Prime Minister" }]);
  });

  it("compares dates as far as both are known", () => {
    expect(holdsAt({ start: "2003-01-20" }, "2003")).toBe(true);
    expect(holdsAt({ start: "2003", end: "2004-05" }, "2004-05-30")).toBe(true);
    expect(holdsAt({ start: "2003", end: "2004-05" }, "2004-06-01")).toBe(false);
    expect(holdsAt({ start: "2003-02" }, "2003-01-31")).toBe(false);
  });
});

describe("tables of holders", () => {
  it("are sorted and hold each line once", () => {
    for (const file of ["gazetteers/holders.tsv", "gazetteers/holders-countryinfo.tsv"]) {
      const lines = data[file]!.trimEnd().split("\n").slice(2);
      expect(lines).toEqual([...lines].sort());
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it("have dates in order", () => {
    const isDate = (date: string) => /^\d{4}(?:-\d\d){0,2}$/.test(date);
    const wrong = all.filter(
      ({ start, end }) => !isDate(start) || (end !== undefined && (!isDate(end) || !holdsAt({ start }, end))),
    );
    expect(wrong).toEqual([]);
  });

  it("name countries and organizations of the tables", () => {
    const firstCells = (file: string) => new Set(data[file]!.split("\n").map((line) => line.split("\t")[0]));
    const countries = firstCells("gazetteers/countries.tsv");
    const organizations = firstCells("gazetteers/organizations.tsv");
    const wrong = all.filter(
      ({ iso3, organization }) => !(iso3 === undefined ? organizations.has(organization) : countries.has(iso3)),
    );
    expect(wrong).toEqual([]);
  });

  it("call offices as their countries do", () => {
    const offices = loadOffices(data);
    const wrong = all.filter(({ iso3, organization, role, portfolio }) => {
      const kind = portfolio === undefined ? { role } : { role, portfolio };
      const office = offices.canonical(kind, iso3 ?? organization);
      return office.role !== role || office.portfolio !== portfolio;
    });
    expect(wrong).toEqual([]);
  });
});
