import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labelsSource } from "../../data/build/labels.js";
import { tablesSource } from "../../data/build/tables.js";
import { snake } from "../../src/ontology/snake.js";
import { ENTITY_FACTS, EVENT_FACTS, RELATION_FACTS } from "../../src/ontology/tables.js";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("generated files", () => {
  it("say what data/ontology says", () => {
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
