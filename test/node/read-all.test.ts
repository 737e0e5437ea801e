import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { type Article, createReader, DramatisError, type ReadAllOptions, readAll } from "../../src/node/index.js";
import { createPool } from "../../src/node/pool.js";

const countries = ["France", "Peru", "Kenya", "Japan", "Chile", "Norway", "Ghana"];
const articles = countries.map((country, index) => ({
  id: `a${index}`,
  text: `${country}'s foreign minister visited Poland on Monday. He criticized Russia.`,
}));

async function collect(input: Iterable<string | Article>, options: ReadAllOptions) {
  const list = [];
  for await (const result of readAll(input, options)) list.push(result);
  return list;
}

describe("readAll", () => {
  it("gives the reports of a reader, in order, for any number of jobs", async () => {
    const reader = await createReader();
    const expected = articles.map((article) => reader.read(article));
    for (const jobs of [0, 1, 3]) {
      const results = await collect(articles, { jobs });
      expect(results.map(({ report }) => report)).toEqual(expected);
      expect(results.map(({ index, article }) => [index, article])).toEqual([...articles.entries()]);
    }
  });

  it.each([0, 2])("goes on behind what cannot be read (%d jobs)", async (jobs) => {
    const bad = [" ", { text: 1 } as unknown as Article, "Macron visited Poland.", "x".repeat(99)];
    const results = await collect(bad, { jobs, limit: 80 });
    expect(results.map(({ error }) => (error as DramatisError | undefined)?.code)).toEqual([
      "input-empty",
      "input-shape",
      undefined,
      "input-too-long",
    ]);
    expect(results.every(({ error }) => error === undefined || error instanceof DramatisError)).toBe(true);
    expect(results[2]?.report?.text).toBe(bad[2]);
  });

  it("gives up an article that takes too long and reads the next with a new worker", async () => {
    const long = "Macron met Scholz in Paris and criticized Russia. ".repeat(40_000);
    const results = await collect([long, articles[0]!], { jobs: 1, timeBudget: 3 });
    expect(results[0]?.error).toMatchObject({ code: "timeout" });
    expect(results[1]?.report?.id).toBe("a0");
  });

  it("ends when told to, and refuses no jobs", async () => {
    const control = new AbortController();
    const reading = async () => {
      for await (const _ of readAll(articles, { jobs: 2, signal: control.signal })) control.abort(new Error("enough"));
    };
    await expect(reading()).rejects.toThrow("enough");
    await expect(collect(articles, { jobs: -1 })).rejects.toMatchObject({ code: "option-invalid" });
  });

  it("fails articles, and ends, where no worker can begin", async () => {
    const start = () => new Worker("throw new Error('no');", { eval: true });
    const { run, close } = createPool({ jobs: 2, start });
    const tasks = articles.map((article) => run({ article, options: {} }));
    expect((await Promise.allSettled(tasks)).map(({ status }) => status)).toEqual(articles.map(() => "rejected"));
    await close();
  });

  it("says once that tables are missing", async () => {
    for (const jobs of [0, 2])
      await expect(collect(articles, { jobs, data: {}, models: {} })).rejects.toMatchObject({ code: "asset-missing" });
  });

  it("takes an async source no faster than results are taken", async () => {
    let taken = 0;
    async function* source() {
      for (;;) {
        taken++;
        yield articles[0]!;
      }
    }
    let seen = 0;
    for await (const _ of readAll(source(), { jobs: 2 })) if (++seen === 3) break;
    expect(taken).toBeLessThan(3 + 2 * 8 + 2);
  });
});
