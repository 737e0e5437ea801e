import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createPaint } from "../../src/cli/paint.js";
import { summarize } from "../../src/cli/summary/summarize.js";
import {
  buildGraph,
  createReader,
  DramatisError,
  EXPORT_FORMATS,
  exportGraph,
  type Reader,
  verifyReport,
} from "../../src/node/index.js";
import { secondsOf } from "../support/seconds.js";
import { hostileText } from "./hostile-text.js";

/** Seconds of processor time that 10 kB of any text may take; news takes about a tenth of a second. */
const BOUND = 2;

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
  reader.read("President Anna Berg met the Prime Minister of Peru in Oslo on Monday. ".repeat(100));
});

function tryRead(text: string) {
  try {
    return reader.read(text);
  } catch (error) {
    if (error instanceof DramatisError && error.code === "input-empty") return undefined;
    throw error;
  }
}

describe("any text", () => {
  it("is read into a sound report in bounded time, or is empty", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let report: ReturnType<typeof tryRead>;
        expect(secondsOf(() => (report = tryRead(text)))).toBeLessThan(BOUND);
        if (report === undefined) return;
        expect(verifyReport(report)).toEqual([]);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        const page = summarize(report, "a", createPaint(false));
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("becomes a graph in every format", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const reports = texts.flatMap((text, index) =>
          text.trim() === "" ? [] : [reader.read(text, { id: `a${index}` })],
        );
        const graph = buildGraph(reports);
        for (const { name } of EXPORT_FORMATS) expect([...exportGraph(graph, name)].join("")).toBeTypeOf("string");
      }),
      { numRuns: 5 },
    );
  });
});

describe("odd articles", () => {
  const news = "President Anna Berg of Norway met the Prime Minister of Peru in Oslo on Monday and criticized Russia. ";
  const odd: readonly (readonly [string, string])[] = [
    ["one word of a million characters", "x".repeat(1_000_000)],
    ["a hundred thousand marks", "?!".repeat(50_000)],
    ["one line without an end", news.trim().replace(/\./g, ",").repeat(300)],
    ["one sentence of many words", `${"the king and ".repeat(10_000)}left.`],
    ["quotations that never close", "“He said ".repeat(5_000)],
    ["brackets that never close", "(a ".repeat(20_000)],
    ["times counted from times", "Two days later Berg left Oslo. The next week she came back. ".repeat(400)],
    ["a line a word", news.repeat(100).replaceAll(" ", "\n")],
    ["a table", "| Berg | President | Norway |\n".repeat(3_000)],
    ["code", "if (a < b) { return this.president['x'] ?? null; }\n".repeat(2_000)],
    ["combining marks", `e${"\u0301".repeat(100_000)}`],
    ["one name again and again", "Anna Berg ".repeat(10_000)],
    [
      "many different names",
      Array.from({ length: 5_000 }, (_, n) => `Ana${n.toString(36)} Berg${n.toString(36)}ov met. `).join(""),
    ],
  ];

  it.each(odd)("are read in time: %s", { timeout: 120_000 }, (_, text) => {
    let problems: readonly unknown[] = [];
    const seconds = secondsOf(() => {
      problems = verifyReport(reader.read(text));
    });
    expect(problems).toEqual([]);
    expect(seconds).toBeLessThan(BOUND * Math.max(1, text.length / 10_000));
  });
});

describe("the time of reading", () => {
  /** An article about so many different people and places, as a chronicle tells of them. */
  const chronicle = (paragraphs: number) =>
    Array.from({ length: paragraphs }, (_, n) => {
      const name = n.toString(36).replace(/\d/g, (digit) => "aeioubdkmr"[Number(digit)]!);
      return `President Ana B${name}ska of Norway met Foreign Minister Ivo K${name}ov in Oslo on Monday. She said that Russia had attacked a village near T${name}ville, and urged him to sign the treaty. “We will not wait,” the president added.\n\n`;
    }).join("");

  it("grows no faster than the text, far beyond the length of news", { timeout: 120_000 }, () => {
    const [short, long] = [chronicle(40), chronicle(400)];
    reader.read(long);
    const times = [short, short, short].map((text) => secondsOf(() => reader.read(text)));
    const ratio = secondsOf(() => reader.read(long)) / Math.min(...times);
    expect(long.length).toBeGreaterThan(80_000);
    expect(ratio).toBeLessThan((12 * long.length) / (10 * short.length));
  });
});
