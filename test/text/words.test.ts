import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { splitChunk, splitWord } from "../../src/text/words.js";

const table: readonly (readonly [chunk: string, tokens: string])[] = [
  ["Minister’s", "Minister ’s"],
  ["Minister's,", "Minister 's ,"],
  ["don't", "do n't"],
  ["can’t", "ca n’t"],
  ["cannot", "can not"],
  ["Gonna", "Gon na"],
  ["they'll", "they 'll"],
  ["workers’", "workers ’"],
  ["O'Connor", "O'Connor"],
  ["1980's", "1980's"],
  ["'90s", "'90s"],
  ["’s", "’s"],
  ["U.S.", "U.S."],
  ["U.S.-led", "U.S. - led"],
  ["U.S.’s", "U.S. ’s"],
  ["(U.N.)", "( U.N. )"],
  ["Mr.", "Mr."],
  ["J.", "J."],
  ["p.m.,", "p.m. ,"],
  ["Ph.D.", "Ph.D."],
  ["DPRK-Russia", "DPRK - Russia"],
  ["al-Shabab", "al - Shabab"],
  ["anti-aircraft", "anti-aircraft"],
  ["pro-Kremlin", "pro - Kremlin"],
  ["mid-May", "mid-May"],
  ["e-mail", "e-mail"],
  ["state-of-the-art", "state - of - the - art"],
  ["re-entry-ready", "re-entry - ready"],
  ["five-", "five -"],
  ["202-555-0143", "202-555-0143"],
  ["2004–2005", "2004 – 2005"],
  ["war—and", "war — and"],
  ["$5", "$ 5"],
  ["US$5bn", "US$ 5 bn"],
  ["€3,000.50", "€ 3,000.50"],
  ["10%.", "10 % ."],
  ["5pm", "5 pm"],
  ["10km", "10 km"],
  ["RS-24M", "RS - 24M"],
  ["20th", "20th"],
  ["1990s", "1990s"],
  ["5:30", "5:30"],
  ["9/11", "9/11"],
  ["and/or", "and / or"],
  ["...", "..."],
  ["wait...”", "wait ... ”"],
  ["What?!", "What ?!"],
  ["“Hello,”", "“ Hello , ”"],
  ["region.Source", "region . Source"],
  ["AT&T", "AT&T"],
  ["https://example.org/a-b?c=1).", "https://example.org/a-b?c=1 ) ."],
  ["(www.example.org)", "( www.example.org )"],
  ["jane.roe@example.org,", "jane.roe@example.org ,"],
  ["example.com.", "example.com ."],
  ["@handle", "@handle"],
  ["#Vote2024", "#Vote2024"],
  ["😀👍🏽", "😀 👍🏽"],
  ["👨‍👩‍👧🇫🇷", "👨‍👩‍👧 🇫🇷"],
];

describe("splitWord", () => {
  it.each(table)("%s → %s", (chunk, tokens) => {
    expect(splitWord(chunk).join(" ")).toBe(tokens);
  });

  it("gives back its input when joined, without empty tokens", () => {
    const pieces = constantFrom(
      "U.S.",
      "-",
      "’s",
      "n't",
      ".",
      "can",
      "5",
      "$",
      "é",
      "/",
      "@",
      "\ud800",
      "\u0000",
      "‘",
      "😀",
      "a\u0301",
      "http://",
      ",",
    );
    const chunk = oneof(string({ unit: "binary" }), string({ unit: pieces })).map((text) => text.replace(/\s+/g, ""));
    assert(
      property(chunk, (text) => {
        const tokens = splitWord(text);
        expect(tokens.join("")).toBe(text);
        expect(tokens.every((token) => token.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves its own tokens whole", () => {
    for (const token of table.flatMap(([chunk]) => splitWord(chunk)))
      expect([token, ...splitWord(token)]).toEqual([token, token]);
  });
});

describe("splitChunk", () => {
  it("takes No. for a number's name only before a number", () => {
    expect(splitChunk("No.", "1")).toEqual(["No."]);
    expect(splitChunk("No.", "H")).toEqual(["No", "."]);
  });

  it("takes a capital at the end of a paragraph for no initial", () => {
    expect(splitChunk("B.", "S")).toEqual(["B."]);
    expect(splitChunk("B.", "")).toEqual(["B", "."]);
  });
});
