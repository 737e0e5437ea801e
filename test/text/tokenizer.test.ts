import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { TokenizedDocument } from "../../src/document/stages.js";
import { loadLibrary } from "../../src/node/libraries.js";
import { createTokenizer, NOT_ENGLISH, notRead } from "../../src/text/tokenizer.js";

const tokenize = createTokenizer(loadLibrary);

/** What is wrong with the offsets of a document; nothing where all laws hold. */
function flaws({ text, tokens, sentences, sections, quotes }: TokenizedDocument): readonly string[] {
  const found: string[] = [];
  let covered = 0;
  for (const [index, token] of tokens.entries()) {
    if (text.slice(token.start, token.end) !== token.text) found.push(`token ${index} is not its slice`);
    if (token.start < covered || token.end <= token.start) found.push(`token ${index} out of order`);
    if (/\s/.test(token.text)) found.push(`token ${index} holds white space`);
    if (/\S/.test(text.slice(covered, token.start))) found.push(`text before token ${index} is left out`);
    const sentence = sentences[token.sentence];
    if (!sentence || index < sentence.first || index >= sentence.last)
      found.push(`token ${index} is not in its sentence`);
    covered = token.end;
  }
  if (/\S/.test(text.slice(covered))) found.push("the end is left out");
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const section = sections[sentence.section];
    if (sentence.first !== next || sentence.last <= sentence.first) found.push(`sentence ${index} does not tile`);
    if (sentence.start !== tokens[sentence.first]?.start || sentence.end !== tokens[sentence.last - 1]?.end)
      found.push(`sentence ${index} has other bounds`);
    if (!section || sentence.start < section.start || sentence.end > section.end)
      found.push(`sentence ${index} leaves its section`);
    next = sentence.last;
  }
  if (next !== tokens.length) found.push("sentences do not hold every token");
  for (const spans of [sections, quotes]) {
    if (spans.some((span, at) => span.end <= span.start || span.start < (spans[at - 1]?.end ?? 0)))
      found.push("spans out of order");
  }
  return found;
}

const fragments = constantFrom(
  ..."U.S.|Mr.|DPRK-Russia|’s|“|”|\"|'|‘|…|...|.|?|,|(|)|[4]|—|--|$5|10%|don't|cannot|a.b@c.de|https://x.yz/|Source link|Read more: |By Jane Roe|SEOUL, Nov. 9 (AP) — |Talks failed. |A".split(
    "|",
  ),
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u3000",
  "\u2009",
  "\ufeff",
  "\u200b",
  "\u0000",
  "\u0085",
  "\u2028",
  "\ud83d\ude00",
  "\ud800",
  "\udc00",
  "e\u0301",
  "日本語。",
);

describe("createTokenizer", () => {
  it("keeps every law of offsets for arbitrary Unicode", () => {
    const text = oneof(
      string({ unit: "binary", maxLength: 60 }),
      array(fragments, { maxLength: 60 }).map((parts) => parts.join("")),
    );
    assert(
      property(text, (input) => {
        if (input.trim() === "") return;
        expect(flaws(tokenize({ text: input }))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("tells the parts of an article apart", () => {
    const parts: readonly (readonly [kind: string, text: string])[] = [
      ["title", "Ministers Sign Border Deal"],
      ["byline", "By Jane Roe"],
      ["dateline", "November 9, 2023"],
      ["dateline", "ATHENS, Nov. 9 (Reuters) —"],
      ["body", "Two ministers signed a deal on Thursday. “It is a start,” one said."],
      ["heading", "Years of Talks"],
      ["body", "The talks began in 2019."],
      ["furniture", "See also  Senate Puts Off Vote"],
      ["body", "They were broken off twice."],
      ["furniture", "Read more"],
      ["byline", "Reporting by Jane Roe; Editing by John Doe"],
      ["furniture", "Related articles"],
      ["furniture", "Senate Puts Off Vote"],
      ["furniture", "Court Frees Two"],
    ];
    const text = parts
      .map(([kind, part]) => part + (kind === "dateline" && part.endsWith("—") ? " " : "\n\n"))
      .join("");
    const document = tokenize({ text });
    expect(document.sections.map((section) => [section.kind, text.slice(section.start, section.end)])).toEqual(parts);
    expect(document.sentences.filter((sentence) => document.sections[sentence.section]!.kind === "body")).toHaveLength(
      4,
    );
    expect(document.quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(["It is a start,"]);
    expect(document.warnings).toEqual([]);
  });

  it("knows a title that is repeated, given, or followed by one line break", () => {
    const kinds = (text: string, title?: string) =>
      tokenize({ text, ...(title === undefined ? {} : { title }) }).sections.map((section) => section.kind);
    expect(kinds("\n\nTalks Fail\n\n\nTalks Fail Again in Rome\n\nNobody was surprised by that.")).toEqual([
      "title",
      "heading",
      "body",
    ]);
    expect(kinds("The talks have failed.\n\nNobody was surprised by that.", "The Talks Have Failed")).toEqual([
      "title",
      "body",
    ]);
    expect(kinds("Talks Fail\nNobody was surprised by the end of the talks in Rome.")).toEqual(["title", "body"]);
    expect(kinds("Nobody was surprised.")).toEqual(["body"]);
    expect(kinds("Talks Fail")).toEqual(["body"]);
  });

  it("cuts sentences of furniture out of body text", () => {
    const text =
      "The talks failed. This rewritten article uses keywords and h2 tags for SEO. Nobody was surprised.Source link";
    const document = tokenize({ text });
    expect(document.sections.map((section) => section.kind)).toEqual(["body", "furniture", "body", "furniture"]);
    expect(flaws(document)).toEqual([]);
  });

  it("carries what it was given and derives an id from the content", () => {
    const article = { text: "Talks failed.", title: "Talks", source: "Wire", published: "2023-11-11" };
    const { id, ...rest } = tokenize(article);
    expect(rest).toMatchObject(article);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(tokenize(article).id).toBe(id);
    expect(tokenize({ ...article, published: "2023-11-12" }).id).not.toBe(id);
    expect(tokenize({ ...article, id: "wire-7" }).id).toBe("wire-7");
    expect(Object.keys(tokenize({ text: "Talks failed." }))).not.toContain("title");
  });

  it("warns about other languages and rejects empty text", () => {
    const text = "Der Minister sagte, er sei zu Gesprächen mit dem Präsidenten in der Hauptstadt eingetroffen. ".repeat(
      5,
    );
    const german = tokenize({ text });
    expect(german.warnings).toEqual([notRead("German")]);
    expect(german.sections.every(({ kind }) => kind === "furniture")).toBe(true);
    expect(tokenize({ text: "Lorem ipsum dolor sit amet ".repeat(9) }).warnings).toEqual([NOT_ENGLISH]);
    for (const empty of ["", " \n\u00a0\ufeff"]) {
      expect(() => tokenize({ text: empty })).toThrowError(expect.objectContaining({ code: "input-empty" }));
    }
  });
});

describe("the time it takes", () => {
  const seconds = (text: string) => {
    const before = process.cpuUsage();
    tokenize({ text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const story =
    "Mr. Lee’s U.S.-led “talks” in Rome (Italy) cost $5 million, he said on Nov. 9. They didn't end well...\n\n";

  it("grows with the length of the text", () => {
    seconds(story.repeat(3000));
    const once = Math.min(...[1, 2, 3].map(() => seconds(story.repeat(1000))));
    expect(seconds(story.repeat(10_000))).toBeLessThan(12 * once + 0.2);
  });

  it.each([
    "a",
    "-",
    ".",
    "a-",
    "a.",
    "’",
    "a'",
    "é",
    "1,",
    "@",
    "a@",
    "\ud800",
    "😀",
    "“",
    "(",
    "A ",
    "A\n",
    ". ",
    "‘a ",
    "[1] ",
    "By A ",
    "http://",
    "A B, ",
  ])("stays short for 300,000 characters of %j", (unit) => {
    expect(seconds(unit.repeat(Math.ceil(300_000 / unit.length)))).toBeLessThan(8);
  });
});
