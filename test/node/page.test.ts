import { describe, expect, it } from "vitest";
import { encodingOf } from "../../src/node/encoding.js";
import { articlesOfFeed } from "../../src/node/feed.js";
import { articleOfPage } from "../../src/node/page.js";
import { publishedDate } from "../../src/node/published-date.js";

const sentence =
  "The finance minister of Peru, Juana Rojas, resigned on Monday after a week of strikes in Lima & Cusco.";
const page = `<!doctype html><html lang="en"><head><title>Minister of finance resigns in Lima | Example News</title>
<meta property="article:published_time" content="2024-03-04T10:00:00Z"><link rel="canonical" href="https://news.example/a"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><div class="cookie-banner">Accept all cookies</div>
<main><article><h1>Minister of finance resigns in Lima</h1><figure><img src="a.jpg"><figcaption>A photograph</figcaption></figure>
${`<p>${sentence.replace("&", "&amp;")}</p>`.repeat(5)}<p>One line.<br>Another line.</p><script>alert("no")</script></article></main>
<aside class="related"><a href="/b">Read next: ten gadgets</a></aside><footer>Copyright, subscribe now</footer></body></html>`;

describe("a saved page", () => {
  it("gives headline, main text, date and address, and no furniture", () => {
    const article = articleOfPage(page);
    expect(article).toMatchObject({
      title: "Minister of finance resigns in Lima",
      published: "2024-03-04T10:00:00Z",
      source: "https://news.example/a",
    });
    const paragraphs = article.text.split("\n\n");
    expect(paragraphs[0]).toBe("Minister of finance resigns in Lima");
    expect(paragraphs.slice(1, 6)).toEqual(Array(5).fill(sentence));
    expect(paragraphs.at(-1)).toBe("One line.\nAnother line.");
    expect(article.text).not.toMatch(/cookie|Sport|gadget|Copyright|alert|photograph/);
  });

  it.each(["", "<html></html>", "<!-- -->", "\u0000<p"])("without an article is an error: %j", (html) => {
    expect(() => articleOfPage(html)).toThrow(expect.objectContaining({ code: "input-shape" }));
  });

  it("may name its encoding", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(encodingOf(bytes('<meta charset="iso-8859-1">'))).toBe("windows-1252");
    expect(encodingOf(bytes('<?xml version="1.0" encoding="Shift_JIS"?>'))).toBe("shift_jis");
    expect(encodingOf(bytes('<meta charset="utf-16">'))).toBe("utf-8");
    expect(encodingOf(bytes('<meta charset="nonsense">'))).toBe("utf-8");
    expect(encodingOf(new Uint8Array([0xff, 0xfe, 60, 0]))).toBe("utf-16le");
  });
});

describe("a feed", () => {
  const item = `<title>Rojas &amp; Diaz met</title><link>https://news.example/1</link><guid>g1</guid>
<pubDate>Mon, 04 Mar 2024 23:00:00 -0500</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>${sentence}</p><p>Second.</p>]]></content:encoded>`;

  it("of RSS gives its items, the fullest text first", () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>Feed</title><link>https://news.example</link>
<item>${item}</item><item><title>Only a headline here</title></item></channel></rss>`;
    expect(articlesOfFeed(rss)).toEqual([
      {
        id: "g1",
        title: "Rojas & Diaz met",
        published: "2024-03-04",
        source: "https://news.example/1",
        text: `Rojas & Diaz met\n\n${sentence}\n\nSecond.`,
      },
      { title: "Only a headline here", text: "Only a headline here" },
    ]);
  });

  it("of Atom gives its entries", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="html">Rojas &lt;b&gt;met&lt;/b&gt; Diaz</title>
<link rel="self" href="https://news.example/self"/><link href="https://news.example/2"/><id>urn:2</id><updated>2024-03-04T10:00:00Z</updated>
<content type="xhtml"><div><p>First.</p><p>Second.</p></div></content></entry></feed>`;
    expect(articlesOfFeed(atom)).toEqual([
      {
        id: "urn:2",
        title: "Rojas met Diaz",
        published: "2024-03-04T10:00:00Z",
        source: "https://news.example/2",
        text: "Rojas met Diaz\n\nFirst.\n\nSecond.",
      },
    ]);
  });

  it.each(["", "plain text", "<html></html>", "<rss"])("is not %j", (xml) => {
    expect(() => articlesOfFeed(xml)).toThrow(expect.objectContaining({ code: "input-shape" }));
  });
});

describe("dates", () => {
  it.each([
    ["2024-03-04", "2024-03-04"],
    ["Mon, 04 Mar 2024 10:00:00 GMT", "2024-03-04"],
    ["March 4, 2024", "2024-03-04"],
    ["4 September 2024", "2024-09-04"],
    ["31 February 2024", undefined],
    ["yesterday", undefined],
    ["2024-99-04", undefined],
    ["", undefined],
  ])("%j is %j", (text, date) => {
    expect(publishedDate(text)).toBe(date);
  });
});
