import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildGraph, createReader, type Reader } from "../../src/node/index.js";

const article = readFileSync(new URL("../../data/sample/article.txt", import.meta.url), "utf8");
const other =
  "PARIS — French President Emmanuel Macron met German Chancellor Olaf Scholz on Monday.\n\nThey discussed Ukraine.";

describe("the same input", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });

  it("gives the same bytes, whatever was read before", async () => {
    const first = JSON.stringify(reader.read(article, { tokens: true }));
    reader.read(other);
    expect(JSON.stringify(reader.read(article, { tokens: true }))).toBe(first);
    const fresh = await createReader();
    expect(JSON.stringify(fresh.read(article, { tokens: true }))).toBe(first);
  });

  it("gives the same graph in any order", () => {
    const [a, b] = [reader.read(article), reader.read(other)];
    expect(JSON.stringify(buildGraph([b, a]))).toBe(JSON.stringify(buildGraph([a, b])));
  });

  it("keeps every offset exact", () => {
    const report = reader.read(article);
    for (const mention of report.mentions) expect(article.slice(mention.start, mention.end)).toBe(mention.text);
    const spans = [...report.events.map((event) => event.trigger), ...report.events.flatMap((event) => event.evidence)];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(article.slice(span.start, span.end).trim()).not.toBe("");
  });
});
