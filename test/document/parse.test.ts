import { describe, expect, it } from "vitest";
import type { DramatisError } from "../../src/document/errors.js";
import { parseArticle, parseDate, parseReport } from "../../src/document/parse.js";
import type { Report } from "../../src/document/report.js";

const report: Report = {
  schema: "dramatis/report@1",
  id: "a1",
  text: "Ana Ruiz met Tom Hill.",
  sections: [{ start: 0, end: 22, kind: "body" }],
  sentences: [{ start: 0, end: 22 }],
  mentions: [
    {
      start: 0,
      end: 8,
      text: "Ana Ruiz",
      type: "person",
      form: "name",
      entity: "person:ana-ruiz",
      confidence: 1,
      provenance: { rule: "r" },
    },
  ],
  quotes: [],
  entities: [{ id: "person:ana-ruiz", type: "person", name: "Ana Ruiz", aliases: [], mentions: [0], salience: 1 }],
  events: [
    {
      id: "event:1",
      type: "meeting",
      status: "occurred",
      confidence: 0.9,
      evidence: [{ start: 0, end: 22, sentence: 0, provenance: { rule: "r" } }],
      trigger: { start: 9, end: 12 },
      arguments: [{ start: 0, end: 8, role: "actor", entity: "person:ana-ruiz" }],
    },
  ],
  relations: [],
  warnings: [],
};

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as DramatisError).code;
  }
  return "none";
}

describe("parseReport", () => {
  it("reads back what was written, unknown fields included", () => {
    const written = { ...report, extra: { kept: true } };
    expect(parseReport(JSON.stringify(written))).toEqual(written);
  });

  it.each([
    ["no JSON", "{", "input-json"],
    ["another schema", JSON.stringify({ ...report, schema: "x" }), "input-shape"],
    ["a statement without evidence", { ...report, events: [{ ...report.events[0], evidence: [] }] }, "input-shape"],
    ["an offset that is no integer", { ...report, sentences: [{ start: 0.5, end: 2 }] }, "input-shape"],
    ["a mention of nobody", { ...report, entities: [] }, "input-shape"],
    ["an unknown event type", { ...report, events: [{ ...report.events[0], type: "party" }] }, "input-shape"],
  ])("refuses %s", (_what, value, code) => {
    expect(codeOf(() => parseReport(value))).toBe(code);
  });

  it("names the first wrong field", () => {
    expect(() => parseReport({ ...report, mentions: [{ ...report.mentions[0], confidence: 2 }] })).toThrow(
      /mentions\.0\.confidence/,
    );
  });
});

describe("parseArticle", () => {
  it("keeps what it knows and drops empty fields", () => {
    expect(parseArticle('{"text":"a","title":null,"published":"2024-02-29","x":1}')).toEqual({
      text: "a",
      published: "2024-02-29",
    });
  });

  it.each([
    ['{"title":"a"}', "input-shape"],
    ['{"text":1}', "input-shape"],
    ["[]", "input-shape"],
    ["nope", "input-json"],
    ['{"text":"a","published":"soon"}', "option-invalid"],
  ])("refuses %s", (json, code) => {
    expect(codeOf(() => parseArticle(json))).toBe(code);
  });
});

describe("parseDate", () => {
  it.each(["2023-11-11", "2023-11-11T10:00:00Z", "2024-02-29"])("takes %s", (date) => {
    expect(parseDate(date)).toBe(date);
  });

  it.each(["2023-13-01", "2023-02-30", "11/11/2023", "2023", "", "2023-11-11x"])("refuses %j", (date) => {
    expect(codeOf(() => parseDate(date))).toBe("option-invalid");
  });
});
