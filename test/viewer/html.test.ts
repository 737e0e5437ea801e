import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { toHtml as packaged } from "../../src/node/html.js";
import { viewerScript } from "../../src/node/viewer-script.js";
import { escapeHtml } from "../../src/viewer/embed.js";
import { toHtml } from "../../src/viewer/html.js";
import { hostileReport } from "../support/hostile.js";
import { story } from "../support/story.js";

const script = { text: "void 0", sha256: "AAAA" };
const page = (reports: Parameters<typeof buildGraph>[0], title = "News") =>
  toHtml(buildGraph(reports), { title, script });
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)![1]!);

describe("the page", () => {
  it("is the same for the same articles in any order", () => {
    expect(page([...story()].reverse())).toBe(page(story()));
  });

  it("lets no text end the data or begin a script", () => {
    const html = page([hostileReport()], "</title><script>alert(1)</script>");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/[\u2028\u2029]/);
    expect(html.match(/<\/title/g)).toHaveLength(1);
  });

  it("keeps hostile text as it is", () => {
    const report = hostileReport();
    const { articles, nodes } = dataOf(page([report]));
    expect(articles[0].text).toBe(report.text);
    expect(nodes.map((node: { label: string }) => node.label)).toEqual(
      expect.arrayContaining(report.entities.map(({ name }) => name)),
    );
  });

  it("lets only its own script run and asks nothing of a network", () => {
    const html = page(story());
    expect(html).toContain("default-src 'none'; script-src 'sha256-AAAA'");
    expect(html).not.toMatch(/\b(?:src|href)=/);
  });

  it("holds every sentence of an edge and every mention by its offsets", () => {
    const { articles, edges, nodes } = dataOf(page(story()));
    const visit = edges.find((edge: { type: string }) => edge.type === "visit");
    const words = visit.evidence.map((item: { article: number; start: number; end: number }) =>
      articles[item.article].text.slice(item.start, item.end),
    );
    expect(words).toEqual(["visit", "visited"]);
    for (const { text, mentions } of articles)
      for (const [start, end, node] of mentions)
        expect([nodes[node].label, ...nodes[node].aliases]).toContain(text.slice(start, end));
  });

  it("names an article by its title or else its first words", () => {
    const { articles } = dataOf(page(story()));
    expect(articles.map((article: { label: string }) => article.label)).toEqual([
      "Minister to travel",
      "Minister in Lima",
      "Ann Lee never criticized Peru, Chile said.",
    ]);
  });

  it("comes with the packaged program in Node", () => {
    const html = packaged(buildGraph(story()));
    expect(html).toContain(`script-src 'sha256-${viewerScript().sha256}'`);
    expect(html).toBe(toHtml(buildGraph(story()), { script: viewerScript() }));
  });

  it("escapes what stands in attributes and elements", () => {
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;");
  });
});
