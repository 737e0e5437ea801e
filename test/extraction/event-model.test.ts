import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/document/labels.js";
import { loadEventModel } from "../../src/extraction/learned/event-model.js";
import { familyOf } from "../../src/extraction/learned/surroundings.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";
import { loadAnalyzer } from "../../src/reader.js";

const assets = readAssets();
const { vectors } = await loadAnalyzer(assets);
const weights = assets.models["events/weights.bin"]!;
const model = loadEventModel(weights, vectors!);
const { "events/weights.bin": _, ...others } = assets.models;
const [reader, ruled] = await Promise.all([createReader(), createReader({ ...assets, models: others })]);

const STORY =
  "Norway's foreign minister, Kari Lund, flew to Stockholm on Monday. She met Swedish Prime Minister Nils Berg and promised " +
  "a new ferry line. Police in Oslo detained two men after a bomb went off near the harbor. Denmark denounced the blast.";

describe("the model of events", () => {
  it("knows the kinds of the ontology only", () => {
    const kinds = new Set(EVENT_TYPES.map(familyOf));
    expect(model.families[0]).toBe("none");
    expect(model.families.slice(1).filter((family) => !kinds.has(family))).toEqual([]);
  });

  it("is left out where its weights are, and the rules decide alone", () => {
    expect(ruled.read(STORY).events.every(({ evidence }) => "rule" in evidence[0].provenance)).toBe(true);
    expect(ruled.read(STORY).events.length).toBeGreaterThan(2);
  });

  it("gives every event a party, a confidence and where it comes from", () => {
    const { events, entities } = reader.read(STORY);
    expect(events.length).toBeGreaterThan(2);
    const known = new Set(entities.map(({ id }) => id));
    for (const event of events) {
      expect(event.confidence).toBeGreaterThan(0);
      expect(event.confidence).toBeLessThan(1);
      expect(event.arguments.some(({ role }) => role === "actor" || role === "recipient")).toBe(true);
      expect(event.arguments.filter(({ entity }) => entity !== undefined && !known.has(entity))).toEqual([]);
    }
  });

  it("takes a word that often tells of an event for one worth a look, and a plain thing for none", () => {
    const { least, words } = model;
    for (const verb of ["meet", "accuse", "attack"]) expect(words(verb, "VERB")).toBeGreaterThan(least.word);
    for (const noun of ["spoon", "week", "kilometer"]) expect(words(noun, "NOUN")).toBeLessThan(least.word);
  });

  it("says the same of an article whatever was read before", () => {
    const first = JSON.stringify(reader.read(STORY));
    reader.read("Chad and Niger signed a treaty. Rebels attacked a convoy in Mali.");
    expect(JSON.stringify(reader.read(STORY))).toBe(first);
  });

  it("refuses weights of another kind", () => {
    expect(() => loadEventModel(assets.models["encoder/weights.bin"]!, vectors!)).toThrow(/tensor|kinds of events/);
  });
});
