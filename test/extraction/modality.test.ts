import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTable } from "../../src/lexicon/table.js";
import { createReader } from "../../src/node/index.js";

const NAME = "modality-set.tsv";
const table = readFileSync(new URL(NAME, import.meta.url), "utf8");
const rows = parseTable(table, NAME, ["sentence", "trigger", "status", "claimants"]).map(({ cells }) => cells);
const reader = await createReader();

/** Status and claimants of the event told by `trigger`; `undefined` where there is none. */
function read(sentence: string, trigger: string) {
  const report = reader.read(sentence);
  const start = sentence.lastIndexOf(trigger);
  const event = report.events.find((item) => item.trigger.start < start + trigger.length && start < item.trigger.end);
  const names = new Map(report.entities.map((entity) => [entity.id, entity.name]));
  const claimants = event?.attributedTo?.map((id) => names.get(id)).join(",") ?? "-";
  return event === undefined ? undefined : { status: event.status, claimants };
}

describe("status and attribution on sentences of our own", () => {
  const found = rows.map(([sentence, trigger, status, claimants]) => {
    const event = read(sentence!, trigger!);
    return { status: event?.status === status, claimants: event?.claimants === claimants };
  });

  it("gives at least nine in ten the right status", () =>
    expect(found.filter((item) => item.status).length / found.length).toBeGreaterThanOrEqual(0.9));

  it("finds the claimants of at least 85 in a hundred", () =>
    expect(found.filter((item) => item.claimants).length / found.length).toBeGreaterThanOrEqual(0.85));
});
