import { beforeAll, describe, expect, it } from "vitest";
import type { MentionedDocument } from "../../src/document/stages.js";
import { readAssets } from "../../src/node/assets.js";
import type { Stages } from "../../src/pipeline.js";
import { createStages, importLibraries, loadAnalyzer } from "../../src/reader.js";

const paragraph =
  "Maria Lopez met Peter Brandt in Vienna on Monday. She told him that the ministry would publish its report. " +
  "A nurse from Lima said that the two leaders had kept their word, and the company praised them. " +
  "He later thanked the union, whose members had waited for the minister.";

describe("the time that coreference takes", () => {
  let stages: Stages;
  beforeAll(async () => {
    const assets = readAssets();
    stages = createStages(assets, await loadAnalyzer(assets), await importLibraries());
  });

  function mentioned(paragraphs: number): MentionedDocument {
    const text = Array.from({ length: paragraphs }, () => paragraph).join("\n\n");
    return stages.entities(stages.syntax(stages.text({ text })));
  }

  /** Microseconds of the processor for the fastest of a few readings. */
  function fastest(document: MentionedDocument): number {
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      stages.coreference(document);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  }

  it("grows no faster than twelvefold for an article ten times as long", { timeout: 60_000, retry: 2 }, () => {
    const [short, long] = [mentioned(60), mentioned(600)];
    fastest(short);
    expect(fastest(long) / fastest(short)).toBeLessThanOrEqual(12);
  });
});
