import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { regexesBuiltBy } from "./built-regexes.js";
import { regexesBelow, regexesOf } from "./regexes.js";

vi.stubEnv("RECHECK_BACKEND", "pure");
const { checkSync } = await import("recheck");

type Verdict = "safe" | "vulnerable" | "unknown";

function verdictOf(source: string, flags: string): Verdict {
  return checkSync(source, flags, { checker: "automaton", timeout: 1500 }).status as Verdict;
}

/** Milliseconds that the slowest of many repetitive texts takes, made of the marks and letters that the expression speaks of. */
function slowest(source: string, flags: string): number {
  const regex = new RegExp(source, flags.replace(/[gy]/g, ""));
  const marks = [...new Set(` a1A.${source.replace(/\\p\{[^}]*\}|\\u[\da-f]{4}|\\./gi, "")}`)].slice(0, 24);
  const words = source.match(/[a-z]{2,}/gi) ?? [];
  const pumps = [...marks, ...words, ...marks.flatMap((mark) => marks.map((other) => mark + other))];
  return Math.max(
    ...pumps.map((pump) => {
      const text = `a${pump.repeat(20_000 / pump.length)}\u0001`;
      const before = process.cpuUsage();
      regex.test(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

const source = new URL("../../src/", import.meta.url);
const written = regexesBelow(source);
const built = await regexesBuiltBy(async () => {
  const { createReader, fromGraphML } = await import("../../src/node/index.js");
  (await createReader()).read("Президент прибыл в Осло. 大統領がオスロに到着した。");
  fromGraphML("<graphml></graphml>");
});
const all = [...written, ...built];

/** The files below `src/` that contain some words. */
function filesWith(words: string): readonly string[] {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names.filter((name) => readFileSync(new URL(name, source), "utf8").includes(words)).sort();
}

describe("the regular expressions of the source", () => {
  it("are found", () => {
    expect(regexesOf("const a = /x+/g.test('/no/') ? 1 / 2 / 3 : /[/]/u")).toEqual([
      { source: "x+", flags: "g" },
      { source: "[/]", flags: "u" },
    ]);
    expect(written.length).toBeGreaterThan(100);
    const files = new Set(built.map(({ file }) => file));
    expect([...files].sort()).toEqual(filesWith("new RegExp("));
  });

  it("would be refused", () => {
    expect(verdictOf("^(a+)+$", "")).toBe("vulnerable");
    expect(verdictOf("\\s+$", "")).toBe("vulnerable");
    expect(slowest("\\s+$", "")).toBeGreaterThan(100);
  }, 60_000);

  it("do not backtrack badly", { timeout: 300_000 }, () => {
    const verdicts = all.map(({ file, source, flags }) => ({ file, source, flags, verdict: verdictOf(source, flags) }));
    expect(verdicts.filter(({ verdict }) => verdict === "vulnerable")).toEqual([]);
    const slow = verdicts.filter(({ verdict }) => verdict === "unknown");
    expect(slow.filter(({ source, flags }) => slowest(source, flags) > 100)).toEqual([]);
    expect(slow.length).toBeLessThan(all.length / 5);
  });
});
