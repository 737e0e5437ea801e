import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createReader } from "../../src/node/index.js";
import { readOfficeCases, unmet } from "../support/office-score.js";

/** Just under what was measured last; see the README for the first and last score. */
const SETS = [
  { file: "offices.tsv", what: "offices, holders, jurisdictions, qualifiers and readings", least: 200, floor: 0.93 },
  { file: "readings.tsv", what: "shared names, capitals, counterparts and offices of bodies", least: 75, floor: 0.88 },
];

it.each(SETS)("reads $what in sentences of our own", async ({ file, least, floor }) => {
  const cases = readOfficeCases(readFileSync(new URL(file, import.meta.url), "utf8"));
  const reader = await createReader();
  const failed = cases.flatMap((one) => {
    const missing = unmet(reader.read(one.sentence), one);
    return missing.length === 0 ? [] : [`${one.sentence} — ${missing.join(", ")}`];
  });
  expect(cases.length).toBeGreaterThanOrEqual(least);
  expect(1 - failed.length / cases.length, failed.join("\n")).toBeGreaterThanOrEqual(floor);
});
