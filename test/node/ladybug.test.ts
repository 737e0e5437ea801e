import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/document/report.js";
import { buildGraph } from "../../src/graph/build.js";
import { recordOf } from "../../src/graph/record.js";
import { ask } from "../../src/node/ladybug/ask.js";
import { LadybugDatabase } from "../../src/node/ladybug/database.js";
import { type Delivery, loadInto } from "../../src/node/ladybug/load.js";
import { runCli } from "../cli/run-cli.js";
import { hasLadybug } from "../support/ladybug.js";
import { bulkReport, reports } from "../support/reports.js";
import { story } from "../support/story.js";

const folder = mkdtempSync(join(tmpdir(), "dramatis-ladybug-"));
let files = 0;
const newFile = () => join(folder, `${++files}.lbug`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(file: string, list: readonly Report[], more: Partial<Delivery> = {}) {
  const database = await LadybugDatabase.open(file, { write: true });
  try {
    return loadInto(database, { records: list.map(recordOf), overrides: [], remove: [], ...more });
  } finally {
    database.close();
  }
}

/** All that can be asked of a database. */
async function contents(file: string): Promise<string> {
  const nodes = await ask(file, "MATCH (n) WHERE label(n) <> 'Record' RETURN n ORDER BY n.id");
  const edges = await ask(file, "MATCH (a)-[e]->(b) RETURN a.id, e, b.id ORDER BY e.id");
  return JSON.stringify([nodes.rows, edges.rows]);
}

describe.skipIf(!hasLadybug)("a database (skipped where @ladybugdb/core is not installed)", () => {
  it("answers patterns with names, dates and sentences", async () => {
    const file = newFile();
    const graph = buildGraph(story());
    expect(await load(file, story())).toEqual({
      ...{ added: 3, replaced: 0, removed: 0, unchanged: 0 },
      ...{ nodes: graph.raw.order, edges: graph.raw.size },
    });
    const { columns, rows } = await ask(
      file,
      "MATCH (p:Person)-[v:VISIT]->(c:Place) RETURN p.name AS who, c.name, v.first, v.count, v.statuses, v.sentence",
    );
    expect(columns).toEqual(["who", "c.name", "v.first", "v.count", "v.statuses", "v.sentence"]);
    expect(rows).toEqual([
      {
        who: "Ann Lee",
        "c.name": "Lima",
        "v.first": "2024-05",
        "v.count": 2,
        "v.statuses": ["occurred", "planned"],
        "v.sentence": "The Chilean foreign minister, Ann Lee, will visit Lima in May. ",
      },
    ]);
    const path = "MATCH (a:Person {name: 'Ann Lee'})-[:HOLDS_OFFICE]->(o)-[:OFFICE_OF]->(c:Country) RETURN c.iso3";
    expect((await ask(file, path)).rows).toEqual([{ "c.iso3": "CHL" }]);
    expect((await ask(file, "MATCH (:Person)-[:SPOUSE_OF]->(p) RETURN p")).rows).toEqual([]);
  });

  it("keeps the properties of a node and an edge as the graph has them", async () => {
    const file = newFile();
    await load(file, story());
    const question = "MATCH (n:Person {name: 'Ann Lee'})-[e:VISIT]->() RETURN n, e";
    const { n, e } = (await ask(file, question)).rows[0]! as { n: object; e: { evidence: string } };
    expect(n).toMatchObject({ label: "Person", mentions: 3, aliases: ["Dr. Lee", "Lee"], first: "2024-05-02" });
    expect(e).toMatchObject({ label: "VISIT", count: 2, confidence: 0.96, plover: ["CONSULT"], contradicted: false });
    expect(JSON.parse(e.evidence)).toHaveLength(2);
    expect(Object.keys(n)).not.toContain("_id");
  });

  it("is not changed by the same articles, and replaces and removes others", async () => {
    const [announcement, visit, denial] = story();
    const file = newFile();
    await load(file, [announcement, denial]);
    const before = await contents(file);
    expect(await load(file, [denial, announcement])).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
    expect(await contents(file)).toBe(before);
    expect(await load(file, [visit])).toMatchObject({ added: 1, unchanged: 0 });
    const changed = { ...visit, published: "2024-05-12", events: visit.events.slice(0, 2) };
    expect(await load(file, [changed, denial])).toMatchObject({ added: 0, replaced: 1, unchanged: 1 });
    const whole = newFile();
    await load(whole, [announcement, changed, denial]);
    expect(await contents(file)).toBe(await contents(whole));
    expect(await load(file, [], { remove: ["a2", "nobody"] })).toMatchObject({ removed: 1 });
    expect(await contents(file)).toBe(before);
  });

  it("takes the user's corrections in", async () => {
    const file = newFile();
    await load(file, story());
    await load(file, [], { overrides: [{ kind: "rename", id: "country:PER", name: "Republic of Peru" }] });
    await load(file, story());
    expect((await ask(file, "MATCH (c:Country {iso3: 'PER'}) RETURN c.name")).rows).toEqual([
      { "c.name": "Republic of Peru" },
    ]);
  });

  it("holds the same whatever came when, hostile names and all", async () => {
    const distinct = fc.uniqueArray(reports(), { minLength: 2, maxLength: 5, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(distinct, async (list) => {
        const [parts, whole] = [newFile(), newFile()];
        for (const report of [...list].reverse()) await load(parts, [report]);
        const { nodes, edges } = await load(whole, list);
        expect(await contents(parts)).toBe(await contents(whole));
        const count = async (pattern: string) =>
          (await ask(whole, `MATCH ${pattern} RETURN count(*) AS n`)).rows[0]!["n"];
        expect(await count("()-[e]->()")).toBe(edges);
        expect(await count("(n)")).toBe(nodes + list.length);
      }),
      { numRuns: 2, seed: 3, endOnFailure: true },
    );
  });

  it("takes in 40 articles in a few seconds", async () => {
    const start = performance.now();
    const list = Array.from({ length: 40 }, (_, index) => bulkReport(index));
    expect((await load(newFile(), list)).added).toBe(40);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe.skipIf(!hasLadybug)("load and query (skipped where @ladybugdb/core is not installed)", () => {
  const file = newFile();
  const reportsFile = join(folder, "reports.ndjson");
  writeFileSync(
    reportsFile,
    story()
      .map((report) => `${JSON.stringify(report)}\n`)
      .join(""),
  );
  const question = "MATCH (p:Person)-[m:MEET]-(q) RETURN p.name AS who, q, m.first ORDER BY who, q.name";

  it("print tables, JSON and CSV", () => {
    const first = runCli(["load", reportsFile, "--into", file]);
    expect([first.code, first.errors]).toEqual([0, []]);
    expect(first.out).toMatch(/^articles: 3 added, 0 replaced, 0 removed, 0 unchanged; now \d+ nodes, \d+ edges\n$/);
    const again = runCli(["load", reportsFile, "--into", file]);
    expect(again.out).toContain("0 added, 0 replaced, 0 removed, 3 unchanged");
    const table = runCli(["query", file, question]);
    expect(table.out.split("\n")[1]).toMatch(/^Ann Lee {2}Orr +2024-05-11$/);
    const rows = JSON.parse(runCli(["query", file, question, "--format", "json"]).out);
    expect(rows[0]).toMatchObject({ who: "Ann Lee", q: { label: "Person", name: "Orr" } });
    const csv = runCli(["query", file, question, "--format", "csv", "--limit", "1"]);
    expect(csv.out).toBe("who,q,m.first\r\nAnn Lee,Orr,2024-05-11\r\n");
  });

  it.each([
    ["MATCH (p:Persn) RETURN p", /Persn does not exist/],
    ["MATCH (p", /Parser exception/],
    ["CREATE (:Person {id: 'x'})", /read-only/],
    ["RETURN 1; RETURN 2", /one statement/],
  ])("say what is wrong with %s", (wrong, reason) => {
    const run = runCli(["query", file, wrong]);
    expect(run.code).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(reason);
  });

  it("refuse what is no database, and no question or two", async () => {
    writeFileSync(join(folder, "no.lbug"), "LBUG, but not really");
    expect(runCli(["query", join(folder, "no.lbug"), question]).errors[0]).toMatch(/cannot open the database/);
    expect(runCli(["query", file]).errors[0]).toMatch(/one question in Cypher/);
    expect(runCli(["query", file, question, question]).code).toBe(2);
    await expect(ask(join(folder, "none.lbug"), question)).rejects.toMatchObject({ code: "input-missing" });
  });
});
