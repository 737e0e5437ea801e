import { beforeAll, describe, expect, it } from "vitest";
import { buildGraph, createReader, type Reader } from "../../src/node/index.js";

describe("an office whose country is not named", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });

  it("brings the country along, so that every id resolves", () => {
    const report = reader.read("President Biden met Xi Jinping in Paris.", { published: "2023-11-11" });
    const ids = new Set(report.entities.map(({ id }) => id));
    const named = report.relations.flatMap(({ subject, object }) => [subject, object]);
    expect(named).toContain("country:USA");
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(report.entities.find(({ id }) => id === "country:USA")?.mentions).toEqual([]);
    expect(buildGraph([report]).node("USA").id).toBe("country:USA");
  });

  it("becomes a full name by the table of holders", () => {
    const report = reader.read("President Biden met Xi Jinping in Paris.", { published: "2023-11-11" });
    expect(report.entities.map(({ id }) => id)).toContain("person:joe-biden");
  });
});
