import { beforeAll, describe, expect, it } from "vitest";
import { createReader } from "../../src/node/index.js";
import { type Key, type SeedScore, scoreSeed } from "../support/seed-score.js";
import { hasShared, readShared } from "../support/shared.js";

describe.skipIf(!hasShared)("the article the project started from (skipped where ../shared is absent)", () => {
  let score: SeedScore;

  beforeAll(async () => {
    const key = JSON.parse(readShared("seed/key.json")) as Key;
    const reader = await createReader();
    score = scoreSeed(reader.read(readShared("seed/article.txt"), { published: key.published }), key);
  });

  it("names its entities", () => {
    expect(score.f1, JSON.stringify(score)).toBeGreaterThanOrEqual(0.9);
  });

  it("finds nothing in the page's furniture and no cut names", () => {
    expect(score.absentFound).toEqual([]);
  });

  it("makes nobody and no place of words for things the article never tells apart", () => {
    expect(score.extraEntities).toEqual([]);
  });

  it("finds all its relations", () => {
    expect(score.missedRelations).toEqual([]);
  });

  it("finds its events", () => {
    expect(score.foundEvents.length, score.missedEvents.join(", ")).toBeGreaterThanOrEqual(9);
  });
});
