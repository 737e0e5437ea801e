import { describe, expect, it } from "vitest";
import { createReader } from "../../src/node/index.js";
import { newsRows, scoreRows, sharesOf, shortRows } from "../support/status-sets.js";

const reader = await createReader();
const rows = [...shortRows(), ...newsRows()];
const results = scoreRows(rows, (text, published) => reader.read(text, published === undefined ? {} : { published }));

describe("status, claimants and time on sentences of our own", () => {
  it("are asked on at least 200 sentences", () =>
    expect(new Set(rows.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(200));

  const given = sharesOf(results.filter(({ found }) => found));
  it.each([
    ["status", 0.94],
    ["claimants", 0.94],
    ["time", 0.92],
  ] as const)("%s: at least %d of the events found", (what, floor) =>
    expect(given[what]).toBeGreaterThanOrEqual(floor),
  );

  const all = sharesOf(results);
  it.each([
    ["status", 0.76],
    ["claimants", 0.77],
    ["time", 0.62],
  ] as const)("%s: at least %d of all rows", (what, floor) => expect(all[what]).toBeGreaterThanOrEqual(floor));
});
