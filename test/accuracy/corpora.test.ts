import { beforeAll, describe, expect, it } from "vitest";
import type { Assets } from "../../src/document/assets.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";
import { loadAnalyzer } from "../../src/reader.js";
import { type Context, corporaFolder, type EvaluationSet, type Outcome } from "../evaluation/context.js";
import { dwieSet } from "../evaluation/sets/dwie.js";
import { gapSet } from "../evaluation/sets/gap.js";
import { nameSets } from "../evaluation/sets/names.js";
import { ontogumSet } from "../evaluation/sets/ontogum.js";
import { plvSet } from "../evaluation/sets/plv.js";
import { treeSets } from "../evaluation/sets/trees.js";
import { voaSet } from "../evaluation/sets/voa.js";
import { hasShared, sharedFolder } from "../support/shared.js";

/** Floors lie just under what was measured on the first units of each set. */
const UNITS = 300;

describe.skipIf(!hasShared)("accuracy on corpora (skipped where ../shared is absent)", { timeout: 300_000 }, () => {
  let context: Context;

  beforeAll(async () => {
    const assets: Assets = readAssets();
    const reader = await createReader(assets);
    context = {
      read: (text) => reader.read(text, { tokens: true }),
      analyzers: { encoder: await loadAnalyzer(assets) },
      ...corporaFolder(`${sharedFolder}corpora`),
      limit: UNITS,
    };
  }, 120_000);

  function measured(sets: readonly EvaluationSet[], name: string): readonly Outcome[] {
    return sets.find((set) => set.name === name)!.measure(context);
  }

  function value({ rows }: Outcome, label: string, column: string): number {
    return Number(rows.find((row) => row.label === label)!.values[column]);
  }

  it.each([
    ["encoder, gold tokens", "UPOS", 95],
    ["encoder, gold tokens", "LAS", 83],
    ["encoder, gold tokens", "nsubj", 88],
    ["dramatis, raw text", "LAS", 81],
  ])("trees of EWT: %s, %s", (label, column, floor) => {
    expect(value(measured(treeSets, "ewt")[0]!, label, column)).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    ["uner-ewt", 66],
    ["crossner-politics", 83],
    ["wikigold", 80],
  ])("names of %s", (name, floor) => {
    expect(value(measured(nameSets, name)[0]!, "dramatis all", "F1")).toBeGreaterThanOrEqual(floor);
  });

  it("names, offices, readings and identity of VOA briefs", () => {
    const [mentions, identity] = voaSet.measure(context);
    expect(value(mentions!, "names all", "F1")).toBeGreaterThanOrEqual(91);
    expect(value(mentions!, "office", "F1")).toBeGreaterThanOrEqual(87.5);
    expect(value(mentions!, "occasion", "F1")).toBeGreaterThanOrEqual(72);
    expect(value(mentions!, "agreement", "F1")).toBeGreaterThanOrEqual(40);
    expect(value(mentions!, "country reading, given the mention", "F1")).toBeGreaterThanOrEqual(93);
    expect(value(identity!, "all mentions", "CoNLL")).toBeGreaterThanOrEqual(80);
  });

  it("chains of OntoGUM", () => {
    expect(value(ontogumSet.measure(context)[0]!, "all", "CoNLL")).toBeGreaterThanOrEqual(52.5);
  });

  it("pronouns of GAP", () => {
    expect(value(gapSet.measure(context)[0]!, "all", "F1")).toBeGreaterThanOrEqual(66.5);
  });

  it("events of VOA briefs", () => {
    const events = voaSet.measure(context)[3]!;
    expect(value(events, "type and trigger", "F1")).toBeGreaterThanOrEqual(54);
    expect(value(events, "type and all parties", "F1")).toBeGreaterThanOrEqual(29);
    expect(value(events, "place, given type and trigger", "F1")).toBeGreaterThanOrEqual(68);
  });

  it("relations of VOA briefs", () => {
    const relations = voaSet.measure(context)[2]!;
    expect(value(relations, "all", "F1")).toBeGreaterThanOrEqual(61);
    expect(value(relations, "all", "P")).toBeGreaterThanOrEqual(77);
    expect(value(relations, "all, confidence 0.9 or more", "P")).toBeGreaterThanOrEqual(90);
  });

  it("status, claimants and words of time of events of VOA briefs", () => {
    const events = voaSet.measure(context)[3]!;
    expect(value(events, "status, given type and trigger", "F1")).toBeGreaterThanOrEqual(81);
    expect(value(events, "claimants, given type and trigger", "F1")).toBeGreaterThanOrEqual(52);
    expect(value(events, "words of time, given type and trigger", "F1")).toBeGreaterThanOrEqual(75);
  });

  it("relations of DWIE articles", () => {
    const relations = dwieSet.measure(context)[2]!;
    expect(value(relations, "all that the ontology covers", "F1")).toBeGreaterThanOrEqual(56);
    expect(value(relations, "all that the ontology covers", "P")).toBeGreaterThanOrEqual(77);
    expect(value(relations, "unrelated pairs tied", "F1")).toBeLessThanOrEqual(3.5);
  });

  it("events of VOA briefs", () => {
    const events = voaSet.measure(context).find(({ title }) => title.startsWith("events"))!;
    expect(value(events, "type and trigger", "F1")).toBeGreaterThanOrEqual(47);
    expect(value(events, "type and one of the parties on each side", "F1")).toBeGreaterThanOrEqual(31);
  });

  it("event types between given parties", () => {
    const [events] = plvSet.measure(context);
    expect(value(events!, "all", "anywhere")).toBeGreaterThanOrEqual(67);
    expect(value(events!, "all", "between the parties")).toBeGreaterThanOrEqual(42);
    expect(value(events!, "all", "given the parties")).toBeGreaterThanOrEqual(57);
  });
});
