import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "dramatis-knowledge-"));
const file = (name: string) => join(folder, name);
const articles = [
  {
    id: "late",
    published: "2024-03-05",
    text: "Estonian Foreign Minister Mari Kask met U.S. Secretary of State Ann Lee.",
  },
  {
    id: "early",
    published: "2024-03-01",
    text: "Mari Kask, the Estonian foreign minister, visited Riga.\nShe thanked \u001b[31mher hosts.",
  },
  { id: "known", published: "2023-11-11", text: "French President Emmanuel Macron visited Poland." },
  { id: "surname", published: "2024-03-01", text: "Estonian Foreign Minister Tamm visited Oslo." },
  { id: "undated", text: "Latvian Foreign Minister Janis Ozols visited Oslo." },
];
writeFileSync(file("articles.ndjson"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("knowledge suggest", () => {
  it("prints what the tables lack, once, from the earliest date, with its source", () => {
    const run = runCli(["knowledge", "suggest", file("articles.ndjson")]);
    expect(run.code).toBe(0);
    expect(run.errors).toEqual([expect.stringContaining("1 without a date")]);
    expect(run.out.split("\n")).toEqual([
      "person\toffice\tjurisdiction\tstart\tend",
      "# early: Mari Kask, the Estonian foreign minister, visited Riga.",
      "# The tables have Margus Tsahkna.",
      "Mari Kask\tForeign Minister\tEST\t2024-03-01\t",
      "# late: Estonian Foreign Minister Mari Kask met U.S. Secretary of State Ann Lee.",
      "# The tables have Antony Blinken.",
      "Ann Lee\tSecretary of State\tUSA\t2024-03-05\t",
      "",
    ]);
  });

  it("makes a pack with which nothing is missing", () => {
    mkdirSync(file("ours"));
    runCli(["knowledge", "suggest", file("articles.ndjson"), "-o", file("ours/offices.tsv")]);
    expect(readFileSync(file("ours/offices.tsv"), "utf8")).toContain("Mari Kask");
    const again = runCli(["knowledge", "suggest", file("articles.ndjson"), "--pack", file("ours")]);
    expect(again.out).toBe("person\toffice\tjurisdiction\tstart\tend\n");
  });

  it("reads reports like articles, in any order", () => {
    const reports = runCli(["read", file("articles.ndjson"), "--format", "ndjson"])
      .out.trimEnd()
      .split("\n");
    const run = runCli(["knowledge", "suggest", "--input", "ndjson"], reports.reverse().join("\n"));
    expect(run.out).toBe(runCli(["knowledge", "suggest", file("articles.ndjson")]).out);
  });
});
