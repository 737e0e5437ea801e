import { describe, expect, it } from "vitest";
import { createPaint } from "../../src/cli/paint.js";
import { eventSentence } from "../../src/cli/summary/sentences.js";
import { summarize } from "../../src/cli/summary/summarize.js";
import type { Status } from "../../src/document/labels.js";
import type { NewsEvent } from "../../src/document/report.js";
import { sketch } from "../support/reports.js";

const report = sketch({
  id: "a",
  title: "Talks \u001b[31min Oslo",
  published: "2024-07-01",
  text: "Ana Berg visited the United States. Ivan Petrov met Berg.",
  entities: [
    { id: "person:ana-berg", names: ["Ana Berg", "Berg"] },
    { id: "person:ivan-petrov", names: ["Ivan Petrov"] },
    { id: "country:USA", names: ["United States"], codes: { iso3: "USA" } },
  ],
  events: [
    { type: "visit", trigger: "visited", actor: ["person:ana-berg"], recipient: ["country:USA"] },
    { type: "meeting", trigger: "met", actor: ["person:ana-berg", "person:ivan-petrov"] },
  ],
});
const names = new Map(report.entities.map((entity) => [entity.id, entity]));
const visit = report.events.find(({ type }) => type === "visit")!;
const told = (changes: Partial<NewsEvent>) => eventSentence({ ...visit, ...changes }, names);

describe("a summary", () => {
  it("names people, countries and events, without what steers a terminal", () => {
    const page = summarize(report, "a.txt", createPaint(false));
    expect(page).toContain("Talks [31min Oslo  2024-07-01");
    expect(page).toContain("United States (USA)");
    expect(page).toContain("Ana Berg visited the United States");
    expect(page).toMatch(/Ana Berg and Ivan Petrov met/);
    expect(page).not.toContain("\u001b");
  });

  it.each<[Status, string]>([
    ["occurred", "Ana Berg visited the United States"],
    ["planned", "Ana Berg plans to visit the United States"],
    ["possible", "Ana Berg may visit the United States"],
    ["demanded", "Ana Berg is called on to visit the United States"],
    ["alleged", "Ana Berg allegedly visited the United States"],
    ["negated", "Ana Berg did not visit the United States"],
    ["denied", "Ana Berg visited the United States (denied)"],
  ])("tells what is %s", (status, sentence) => {
    expect(told({ status })).toBe(sentence);
  });

  it("tells when, and who says so, but not that parties speak of themselves", () => {
    const time = { start: "2024-06-30", precision: "day" as const, text: "Sunday" };
    expect(told({ time, attributedTo: ["person:ivan-petrov"] })).toBe(
      "Ana Berg visited the United States on 30 June 2024, according to Ivan Petrov",
    );
    expect(told({ time: { ...time, start: "2024-06" }, attributedTo: ["person:ana-berg"] })).toBe(
      "Ana Berg visited the United States in June 2024",
    );
    expect(told({ arguments: [] })).toBe("Someone visited");
  });
});
