import { describe, expect, it } from "vitest";
import { REPORT_SCHEMA, type Report } from "../../src/document/report.js";
import { verifyReport } from "../../src/document/verify.js";

const text = "Peru thanked Chile.";
const rule = { rule: "praise" };
const mention = (start: number, end: number, entity: string) => ({
  start,
  end,
  text: text.slice(start, end),
  type: "country" as const,
  form: "name" as const,
  entity,
  confidence: 1,
  provenance: rule,
});
const country = (id: string, name: string, index: number) => ({
  id,
  type: "country" as const,
  name,
  aliases: [],
  mentions: [index],
  salience: 1,
});
const sound: Report = {
  schema: REPORT_SCHEMA,
  id: "a",
  text,
  sections: [{ start: 0, end: 19, kind: "body" }],
  sentences: [{ start: 0, end: 19 }],
  mentions: [mention(0, 4, "country:PER"), mention(13, 18, "country:CHL")],
  quotes: [],
  entities: [country("country:PER", "Peru", 0), country("country:CHL", "Chile", 1)],
  events: [
    {
      id: "event:1",
      type: "praise",
      status: "occurred",
      confidence: 1,
      trigger: { start: 5, end: 12 },
      arguments: [{ role: "actor", start: 0, end: 4, entity: "country:PER" }],
      evidence: [{ sentence: 0, start: 0, end: 18, provenance: rule }],
    },
  ],
  relations: [],
  warnings: [],
};
const where = (report: Report, given?: string) => verifyReport(report, given).map((problem) => problem.where);

describe("verifyReport", () => {
  it("finds nothing wrong with a sound report, with or without its own text", () => {
    expect(verifyReport(sound)).toEqual([]);
    expect(verifyReport({ ...sound, text: "" }, text)).toEqual([]);
  });

  it("finds what moved", () => {
    expect(where(sound, `X${text}`)).toEqual(["mentions[0]", "mentions[1]"]);
  });

  it("finds values and times that are not the words of the text", () => {
    const [event] = sound.events;
    const value = { role: "topic", start: 13, end: 18, value: "Peru" } as const;
    const time = { start: "2023", precision: "year", text: "in 2023" } as const;
    const report = { ...sound, events: [{ ...event!, time, arguments: [...event!.arguments, value] }] };
    expect(where(report)).toEqual(["events[0].arguments[1]", "events[0].time"]);
  });

  it("finds offsets outside of the text", () => {
    expect(where({ ...sound, quotes: [{ start: 3, end: 99 }] })).toEqual(["quotes[0]"]);
  });

  it("finds evidence outside of its sentence", () => {
    expect(where({ ...sound, sentences: [{ start: 0, end: 10 }] })).toEqual(["events[0].evidence[0]"]);
    expect(where({ ...sound, sentences: [] })).toEqual(["events[0].evidence[0]"]);
  });

  it("finds parties and mentions that are not of the report's entities", () => {
    const [event] = sound.events;
    expect(where({ ...sound, events: [{ ...event!, attributedTo: ["person:nobody"] }] })).toEqual(["events[0]"]);
    expect(where({ ...sound, entities: [country("country:PER", "Peru", 1), sound.entities[1]!] })).toEqual([
      "entities[0]",
    ]);
  });
});
