import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/document/report.js";
import { createReader } from "../../src/node/index.js";
import { addCounts, countShared, scoreOf } from "../evaluation/score/counts.js";
import { type MarkedSentence, ownSentences } from "./own-sentences.js";

const sentences = ownSentences();

describe("mentions in sentences of our own", () => {
  let reports: readonly Report[];

  beforeAll(async () => {
    const reader = await createReader();
    reports = sentences.map(({ text }) => reader.read(text));
  }, 120_000);

  function score(wanted: (type: string) => boolean): { f1: number; missed: readonly string[] } {
    const key = (text: string, { start, end, type }: { start: number; end: number; type: string }) =>
      `${text.slice(start, end)}|${type}`;
    const pairs = sentences.map(({ text, mentions }: MarkedSentence, index) => ({
      gold: mentions.filter(({ type }) => wanted(type)).map((mention) => key(text, mention)),
      found: reports[index]!.mentions.filter(
        ({ type, form }) => wanted(type) && (form === "name" || (type === "office" && form === "nominal")),
      ).map((mention) => key(text, mention)),
    }));
    return {
      f1: scoreOf(addCounts(pairs.map(({ gold, found }) => countShared(found, gold)))).f1,
      missed: pairs.flatMap(({ gold, found }) => gold.filter((item) => !found.includes(item))),
    };
  }

  it("finds people, organizations, countries and places", () => {
    const { f1, missed } = score((type) => ["person", "organization", "country", "place"].includes(type));
    expect(f1, missed.join(", ")).toBeGreaterThanOrEqual(0.85);
  });

  it("finds offices", () => {
    const { f1, missed } = score((type) => type === "office");
    expect(f1, missed.join(", ")).toBeGreaterThanOrEqual(0.8);
  });

  it("reads what countries stand for", () => {
    const readings = sentences.flatMap(({ mentions }, index) =>
      mentions.flatMap(({ start, end, reading }) => {
        const found = reports[index]!.mentions.find((mention) => mention.start === start && mention.end === end);
        return reading === undefined || found?.type !== "country" ? [] : [found.reading === reading];
      }),
    );
    expect(readings.filter(Boolean).length / readings.length).toBeGreaterThanOrEqual(0.85);
  });
});
