import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/document/parse.js";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "dramatis-cli-"));
const file = (name: string) => join(folder, name);
const articles = [
  {
    id: "one",
    published: "2023-05-02",
    text: "Spanish Prime Minister Pedro Sanchez met King Felipe VI in Madrid on Monday.",
  },
  {
    id: "two",
    published: "2023-05-09",
    text: "Indian Prime Minister Narendra Modi visited Japan. Modi criticized Pakistan.",
  },
  { id: "three", text: "Brazil will not send troops to Haiti, \u001b[31mPresident Lula said." },
];

beforeAll(() => {
  writeFileSync(file("articles.ndjson"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  writeFileSync(file("packed.ndjson.gz"), gzipSync(readFileSync(file("articles.ndjson"))));
  writeFileSync(file("good.txt"), "French President Emmanuel Macron visited Poland on Monday.");
  writeFileSync(file("empty.txt"), " \n");
  writeFileSync(file("binary.txt"), new Uint8Array([72, 105, 0, 1, 2]));
  writeFileSync(file("latin.txt"), new Uint8Array([67, 97, 102, 0xe9, 32, 105, 110]));
  writeFileSync(file("broken.json"), '{"text": ');
  const read = runCli(["read", file("articles.ndjson"), "--format", "ndjson", "-o", file("reports.ndjson")]);
  expect(read).toEqual({ code: 0, out: "", errors: [] });
  const lines = readFileSync(file("reports.ndjson"), "utf8").split("\n");
  writeFileSync(file("first.json"), lines[0]!);
  expect(runCli(["graph", file("reports.ndjson"), "-o", file("graph.json")]).code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("read", () => {
  it("writes one report a line, in order, packed or not", () => {
    const lines = readFileSync(file("reports.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => parseReport(line).id)).toEqual(["one", "two", "three"]);
    const packed = runCli(["read", file("packed.ndjson.gz"), "--format", "ndjson"]);
    expect(packed.out.trimEnd().split("\n")).toEqual(lines);
  });

  it("names each bad file in one line and reads the others", () => {
    const bad = ["missing.txt", "empty.txt", "binary.txt", "latin.txt", "broken.json"];
    const run = runCli(["read", ...bad.map(file), file("good.txt"), "--format", "ndjson"]);
    expect(run.code).toBe(1);
    expect(run.errors).toHaveLength(bad.length);
    const reasons = [/no such file/, /is empty/, /binary/, /not UTF-8/, /not JSON/];
    for (const [index, name] of bad.entries()) {
      expect(run.errors[index]).toContain(name);
      expect(run.errors[index]).toMatch(reasons[index]!);
    }
    expect(run.out.trimEnd().split("\n")).toHaveLength(1);
  });

  it("reads folders, refuses what is too long and lists what failed", () => {
    const inbox = file("inbox");
    mkdirSync(inbox);
    writeFileSync(join(inbox, "b.txt"), "Kenyan President William Ruto visited Uganda on Monday to open a new road.");
    writeFileSync(join(inbox, "a.json"), JSON.stringify({ id: "a", text: "Ruto visited Uganda." }));
    writeFileSync(join(inbox, "picture.png"), new Uint8Array([0]));
    const options = ["--format", "ndjson", "--limit", "40", "--failures", file("failures.ndjson")];
    const run = runCli(["read", inbox, ...options]);
    expect(run.code).toBe(1);
    expect(parseReport(run.out).id).toBe("a");
    const failure = JSON.parse(readFileSync(file("failures.ndjson"), "utf8"));
    expect(failure).toEqual({ file: join(inbox, "b.txt"), code: "input-too-long", message: expect.any(String) });
  });

  it("names the line of a bad record of standard input", () => {
    const run = runCli(
      ["read", "--input", "ndjson", "--format", "ndjson"],
      '{"text":"Macron visited Poland."}\n{"text":1}\n',
    );
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining("standard input:2")]);
    expect(parseReport(run.out).text).toBe("Macron visited Poland.");
  });

  it("prints a summary without what steers a terminal", () => {
    const run = runCli(["read"], articles.at(-1)!.text);
    expect(run.code).toBe(0);
    expect(run.out).toContain("Brazil");
    expect(run.out).not.toContain("\u001b");
  });

  it.each(["graphml", "gexf"])("writes well-formed %s", (format) => {
    const run = runCli(["read", file("articles.ndjson"), "--format", format]);
    expect(run.code).toBe(0);
    expect(XMLValidator.validate(run.out)).toBe(true);
  });

  it("leaves out texts, adds tokens and drops what is not sure", () => {
    const options = ["--format", "json", "--no-text", "--tokens", "--min-confidence", "1"];
    const report = parseReport(runCli(["read", file("good.txt"), ...options]).out);
    expect(report.text).toBe("");
    expect(report.tokens?.length).toBeGreaterThan(5);
    expect([...report.events, ...report.relations].every(({ confidence }) => confidence >= 1)).toBe(true);
  });
});

describe("wrong usage", () => {
  it.each([
    [["read", "--format", "pdf"]],
    [["read", "--published", "May"]],
    [["fly"]],
    [["query", "GRAPH", "--between", "Modi"]],
    [["query", "GRAPH", "Modi", "--relation", "eats"]],
    [["export", "GRAPH", "--format", "xls"]],
    [["read", "--min-confidence", "2"]],
  ])("%j ends with 2", (args) => {
    const run = runCli(args.map((arg) => (arg === "GRAPH" ? file("graph.json") : arg)));
    expect(run.code).toBe(2);
    expect(run.errors.length).toBeGreaterThan(0);
  });
});

describe("a graph", () => {
  it("is the same from reports in any order, or from itself", () => {
    const lines = readFileSync(file("reports.ndjson"), "utf8").trimEnd().split("\n");
    const graph = readFileSync(file("graph.json"), "utf8");
    expect(runCli(["graph"], lines.reverse().join("\n")).out).toBe(graph);
    expect(runCli(["graph", file("graph.json"), file("first.json")]).out).toBe(graph);
  });

  it("answers about neighbours, pairs and paths", () => {
    const table = runCli(["query", file("graph.json"), "Modi"]);
    expect(table.out).toMatch(/Narendra Modi +visit +Japan/);
    const between = runCli(["query", file("graph.json"), "--between", "Modi", "PAK", "--format", "json"]);
    expect(JSON.parse(between.out)).toMatchObject([{ to: "Pakistan", edge: { type: "criticize" } }]);
    const path = runCli(["query", file("graph.json"), "--path", "Japan", "Pakistan", "--format", "csv"]);
    expect(path.out.trimEnd().split("\r\n")).toHaveLength(3);
  });

  it("says which names look like an unknown one", () => {
    const run = runCli(["query", file("graph.json"), "Modri"]);
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/no node is called "Modri".*Narendra Modi/)]);
  });

  it("becomes the format that the output's name says", () => {
    const out = file("graph.gexf");
    expect(runCli(["export", file("graph.json"), "-o", out]).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("<gexf");
  });

  it("differs from a smaller one by what it has more", () => {
    const run = runCli(["diff", file("first.json"), file("graph.json")]);
    expect(run.out).toContain("+ Narendra Modi – visit – Japan");
    expect(runCli(["diff", file("graph.json"), file("graph.json")]).out).toBe("");
  });
});

describe("a graph by hand and by date", () => {
  const ask = (graph: string, ...args: string[]) => runCli(["query", graph, ...args]).out;
  const correct = (corrections: string) => {
    writeFileSync(file("fixes.json"), corrections);
    return runCli(["graph", file("graph.json"), "--overrides", file("fixes.json"), "-o", file("fixed.json")]);
  };

  it("is as it was on a date", () => {
    const run = runCli(["graph", file("graph.json"), "--as-of", "2023-05-04", "-o", file("then.json")]);
    expect(run).toEqual({ code: 0, out: "", errors: [] });
    expect(ask(file("then.json"))).toContain("Pedro Sanchez");
    expect(ask(file("then.json"))).not.toContain("Narendra Modi");
    expect(runCli(["diff", file("then.json"), file("graph.json")]).out).toContain("+ two");
  });

  it("leaves articles out", () => {
    const { out } = runCli(["graph", file("graph.json"), "--remove", "one", "three"]);
    expect(JSON.parse(out).articles.map(({ id }: { id: string }) => id)).toEqual(["two"]);
  });

  it("takes corrections, which stay", () => {
    const fixes = [
      { kind: "rename", id: "country:JPN", name: "Nippon" },
      { kind: "merge", id: "country:PAK", into: "country:IND" },
    ];
    expect(correct(JSON.stringify(fixes))).toEqual({ code: 0, out: "", errors: [] });
    expect(ask(file("fixed.json"), "Modi")).toMatch(/Narendra Modi +visit +Nippon/);
    expect(ask(file("fixed.json"), "Pakistan")).toMatch(/Narendra Modi +criticize +/);
    expect(runCli(["graph", file("fixed.json")]).out).toContain('"name":"Nippon"');
  });

  it.each([
    ["no JSON", /fixes\.json is not JSON/],
    ["{}", /no correction/],
    ['[{ "kind": "rename", "id": "country:JPN" }]', /no correction.*"country:JPN"/],
    ['[{ "kind": "merge", "id": "a", "into": 3 }]', /no correction/],
    ['[{ "kind": "paint", "id": "a" }]', /no correction/],
  ])("refuses the corrections %s", (text, reason) => {
    const run = correct(text);
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(reason)]);
  });
});

describe("proof", () => {
  it("holds for what was written, and fails where a quotation moved", () => {
    expect(runCli(["verify", file("reports.ndjson")])).toEqual({ code: 0, out: "3 reports sound\n", errors: [] });
    const report = JSON.parse(readFileSync(file("first.json"), "utf8"));
    const moved = runCli(["verify"], JSON.stringify({ ...report, text: `Today ${report.text}` }));
    expect(moved.code).toBe(1);
    expect(moved.errors[0]).toContain("mentions[0]");
  });

  it("explains a tie and a missing one", () => {
    const tie = runCli(["explain", file("good.txt"), "--between", "Macron", "Poland"]);
    expect(tie.out).toContain("«visited»");
    expect(tie.out).toMatch(/found by: rule \S+/);
    const none = runCli(["explain", file("good.txt"), "--between", "Poland", "France"]);
    expect(none.out).toContain("Nothing ties Poland and France.");
  });

  it("lists models and licences", () => {
    const info = JSON.parse(runCli(["info", "--format", "json"]).out);
    for (const name of ["encoder", "events"]) {
      expect(info.models).toContainEqual(expect.objectContaining({ name, measured: true }));
    }
    expect(info.data.length).toBeGreaterThan(10);
  });
});
