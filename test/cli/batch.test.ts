import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/document/parse.js";
import { runAndKill } from "./run-and-kill.js";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "dramatis-batch-"));
const file = (name: string) => join(folder, name);
const countries = ["France", "Peru", "Kenya", "Japan", "Chile", "Norway", "Ghana", "Nepal"];
const paragraph = (country: string) =>
  `The president of ${country} met Prime Minister Anna Berg in Oslo on Monday. She criticized the government of ${country}. `;
const articles = Array.from({ length: 40 }, (_, index) => ({
  id: `a${index}`,
  published: "2023-05-02",
  // Every tenth article is empty: it fails, and stays failed when the run goes on.
  text: index % 10 === 3 ? " " : paragraph(countries[index % countries.length]!).repeat(1 + (index % 7)),
}));
const ndjson = articles.map((article) => `${JSON.stringify(article)}\n`).join("");

beforeAll(() => writeFileSync(file("articles.ndjson"), ndjson));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("many articles", () => {
  it("give the same output for any number of jobs", () => {
    const outputs = ["1", "2", "3"].map((jobs) => {
      const run = runCli(["read", "--input", "ndjson", "--format", "ndjson", "--jobs", jobs], ndjson);
      expect(run.code).toBe(1);
      expect(run.errors).toHaveLength(4);
      return run.out;
    });
    expect(outputs[0]!.trimEnd().split("\n")).toHaveLength(36);
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[2]).toBe(outputs[0]);
  });

  it("go on where a kill stopped them, losing and repeating nothing", async () => {
    const args = (out: string) =>
      ["read", file("articles.ndjson"), "--format", "ndjson", "-j", "2", "-o", file(out)].concat(
        "--failures",
        file(`${out}.failures`),
      );
    expect(runCli(args("whole")).code).toBe(1);
    for (const share of [0.2, 0.6]) {
      const wanted = readFileSync(file("whole")).length * share;
      await runAndKill(args("stopped"), file("stopped.part"), wanted);
      expect(existsSync(file("stopped"))).toBe(false);
      writeFileSync(file("stopped.journal"), "[3,", { flag: "a" });
      const run = runCli([...args("stopped"), "--resume"]);
      expect(run.code).toBe(1);
      expect(readFileSync(file("stopped"), "utf8") === readFileSync(file("whole"), "utf8")).toBe(true);
      expect(readFileSync(file("stopped.failures"), "utf8")).toBe(readFileSync(file("whole.failures"), "utf8"));
      expect(["part", "journal"].some((ending) => existsSync(file(`stopped.${ending}`)))).toBe(false);
      rmSync(file("stopped"));
    }
  });

  it("do not go on with other inputs or options", async () => {
    const args = ["read", file("articles.ndjson"), "--format", "ndjson", "-j", "1", "-o", file("other")];
    await runAndKill(args, file("other.part"), 1);
    const run = runCli([...args, "--no-text", "--resume"]);
    expect(run.code).toBe(2);
    expect(run.errors).toEqual([expect.stringMatching(/--resume needs the inputs and options/)]);
    expect(runCli(["read", "--resume"]).code).toBe(2);
  });

  it("give up what takes too long", () => {
    const texts = [{ id: "long", text: paragraph("Peru").repeat(20_000) }, articles[0]!];
    const input = texts.map((article) => `${JSON.stringify(article)}\n`).join("");
    const options = ["--input", "ndjson", "--format", "ndjson", "--time-budget", "3", "--limit", "9e9"];
    const run = runCli(["read", ...options], input);
    expect(run.errors).toEqual([expect.stringMatching(/standard input:1: took longer than 3 s/)]);
    expect(parseReport(run.out).id).toBe("a0");
  });

  it("tell nothing but errors where notes go to no terminal", () => {
    const run = runCli(["read", file("articles.ndjson"), "--format", "ndjson", "-o", file("quiet")]);
    expect(run.errors.every((line) => line.includes("articles.ndjson:"))).toBe(true);
  });
});

describe("kinds of input", () => {
  const text = paragraph("Peru").repeat(4).trim();
  const page = `<html><head><title>Talks in Oslo</title><meta name="date" content="2024-03-04"></head>
<body><nav>Menu</nav><article><h1>Talks in Oslo</h1><p>${text}</p></article><footer>Copyright</footer></body></html>`;
  const feed = `<rss><channel><item><guid>g1</guid><title>Talks in Oslo</title><description>${text}</description></item>
<item><guid>g2</guid><title>Kenya votes</title></item></channel></rss>`;

  it("are pages, feeds, packed or not, in folders and by patterns", () => {
    mkdirSync(join(file("news"), "deep"), { recursive: true });
    writeFileSync(join(file("news"), "a.html"), page);
    writeFileSync(join(file("news"), "b.xml.gz"), gzipSync(feed));
    writeFileSync(join(file("news"), "deep", "c.txt"), text);
    const ids = (args: readonly string[]) => {
      const run = runCli(["read", ...args, "--format", "ndjson"]);
      expect(run.errors).toEqual([]);
      return run.out
        .trimEnd()
        .split("\n")
        .map((line) => parseReport(line));
    };
    const all = ids([file("news")]);
    expect(all.map(({ title }) => title)).toEqual(["Talks in Oslo", "Talks in Oslo", "Kenya votes", undefined]);
    expect(all[0]).toMatchObject({ published: "2024-03-04", text: `Talks in Oslo\n\n${text}` });
    expect(ids([join(file("news"), "**", "*.{txt,html}")]).map(({ title }) => title)).toEqual([
      "Talks in Oslo",
      undefined,
    ]);
    const piped = runCli(["read", "--input", "feed", "--format", "ndjson"], feed);
    expect(
      piped.out
        .trimEnd()
        .split("\n")
        .map((line) => parseReport(line).id),
    ).toEqual(["g1", "g2"]);
    const none = runCli(["read", join(file("news"), "*.pdf")]);
    expect(none.errors).toEqual([expect.stringMatching(/no such file/)]);
  });

  it("longer than the limit are refused with the way out", () => {
    const run = runCli(["read"], "Peru voted. ".repeat(90_000));
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/has 1080000 characters, the limit is 1000000 .*raise/)]);
  });
});
