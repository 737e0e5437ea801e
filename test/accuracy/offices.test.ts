import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createReader } from "../../src/node/index.js";
import { readOfficeCases, unmet } from "../support/office-score.js";

/** Just under what was measured last; see the README for the first and last score. */
const FLOOR = 0.88;

it("reads offices, holders, jurisdictions, qualifiers and readings in sentences of our own", async () => {
  const cases = readOfficeCases(readFileSync(new URL("offices.tsv", import.meta.url), "utf8"));
  const reader = await createReader();
  const failed = cases.flatMap((one) => {
    const missing = unmet(reader.read(one.sentence), one);
    return missing.length === 0 ? [] : [`${one.sentence} — ${missing.join(", ")}`];
  });
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(1 - failed.length / cases.length, failed.join("\n")).toBeGreaterThanOrEqual(FLOOR);
});
