import { describe, expect, it } from "vitest";
import { quotesOf } from "../../src/text/quotes.js";
import { wordsOf } from "../../src/text/words-of.js";

const table: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ["He said “we agree,” and left.", "we agree,"],
  ['"No," she said. "Not now."', "No,", "Not now."],
  ["« Non », a-t-il dit.", "Non"],
  ["‘We are the workers’ party,’ he said.", "We are the workers’ party,"],
  ["The workers’ party and the ministers’ aides met."],
  ["It's the ministers' party."],
  ["“He called it ‘a lie’ twice,” she said.", "He called it ‘a lie’ twice,"],
  ["“This goes on in the next paragraph.", "This goes on in the next paragraph."],
  ['The 12" gun fired.'],
  ["In '99 and the '80s it grew."],
  ["“” is empty."],
];

describe("quotesOf", () => {
  it.each(table)("%s", (text, ...quotes) => {
    const found = quotesOf(wordsOf(text, { start: 0, end: text.length }));
    expect(found.map((quote) => text.slice(quote.start, quote.end))).toEqual(quotes);
  });

  it("takes linear time over marks that are never closed", () => {
    const text = "‘a 'b ".repeat(20_000);
    const before = process.cpuUsage();
    quotesOf(wordsOf(text, { start: 0, end: text.length }));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
  });
});
