import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crosswalkSource } from "../../data/build/crosswalk.js";
import { labelsSource } from "../../data/build/labels.js";
import { tablesSource } from "../../data/build/tables.js";
import { parseTable } from "../../src/lexicon/table.js";
import { snake } from "../../src/ontology/snake.js";
import { ENTITY_FACTS, EVENT_FACTS, RELATION_FACTS } from "../../src/ontology/tables.js";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("generated files", () => {
  it("say what data/ontology says", () => {
    expect(file("data/ontology/crosswalk.tsv")).toBe(crosswalkSource());
    expect(file("src/document/labels.ts")).toBe(labelsSource());
    expect(file("src/ontology/tables.ts")).toBe(tablesSource((name) => JSON.parse(file(`data/ontology/${name}.json`))));
  });
});

describe("facts", () => {
  it("name labels, properties and codes", () => {
    expect(ENTITY_FACTS.person.label).toBe("Person");
    expect(RELATION_FACTS.holdsOffice).toMatchObject({ label: "HOLDS_OFFICE", wikidata: "P39" });
    expect(EVENT_FACTS.meeting).toMatchObject({ plover: "CONSULT", dyad: "meet", reciprocal: true });
  });

  it("name a CAMEO code for every type of PLOVER, and no other", () => {
    const names = new Map(
      parseTable(file("data/ontology/cameo.tsv"), "cameo.tsv", ["code", "name", "plover"]).map(({ cells }) => [
        cells[0],
        cells[1],
      ]),
    );
    for (const { plover, cameo } of Object.values(EVENT_FACTS)) {
      if (plover !== undefined) expect(cameo).toBeDefined();
      if (cameo !== undefined) expect(names.get(cameo)).toMatch(/\w/);
    }
    expect([...names.keys()].filter((code) => !Object.values(EVENT_FACTS).some(({ cameo }) => cameo === code))).toEqual(
      [],
    );
  });

  it("give every relation the label its name spells", () => {
    for (const [type, facts] of Object.entries(RELATION_FACTS)) expect(facts.label).toBe(snake(type));
  });
});

describe("snake", () => {
  it.each([
    ["holdsOffice", "HOLDS_OFFICE"],
    ["breakRelations", "BREAK_RELATIONS"],
    ["visit", "VISIT"],
    ["HOLDS_OFFICE", "HOLDS_OFFICE"],
    ["holds office", "HOLDS_OFFICE"],
  ])("%s becomes %s", (name, label) => expect(snake(name)).toBe(label));
});
