import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../src/node/libraries.js";
import { sentenceStarts } from "../../src/text/sentences.js";
import { createWinkJudge } from "../../src/text/wink.js";
import { wordsOf } from "../../src/text/words-of.js";

const judge = createWinkJudge(loadLibrary);

function sentences(text: string): readonly string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  const starts = sentenceStarts(words, judge);
  return starts.map((first, index) =>
    text.slice(words[first]!.start, words[(starts[index + 1] ?? words.length) - 1]!.end),
  );
}

const table: readonly (readonly string[])[] = [
  ["Talks failed.", "Nobody was surprised."],
  ["Mr. Orban met Gen. Smith and Dr. A. B. Jones on Nov. 3 in St. Paul."],
  ["GEN. SMITH MET LT. ROE."],
  ["The U.S. Secretary of State praised the U.S. Congress."],
  ["He lives in the U.S.", "She lives in Canada."],
  ["The deal went to Acme Inc. Chairman Lee.", "The rest was lost."],
  ["It opened at 5 p.m. Monday.", "It closed at 9 p.m.", "The guests left."],
  ["“We will go.”", "The minister then left."],
  ["“Will they come?” Mr. Lee asked.", "Nobody knew."],
  ["“Stop!” she said.", "They stopped."],
  ["He paused... and went on.", "Then he stopped…", "Nobody spoke."],
  ["They grew tomatoes (e.g. Roma).", "(Prices fell.)", "Sales rose."],
  ["She won in 1999.[3] ", "In 2003 she lost. [4] [5]", "Then she retired."].map((text) => text.trim()),
  ["He scored No. 10.", "Was it his last?", "Yes!", "It was."],
  ["The iPhone sold.", "iPads did not."],
  ["It ended in the region.", "Source link"],
  ["It was signed before President Luis Roa Jr.", "Ms. Paz then flew home.", "Roa Jr. met her on Roa Jr. Day."],
  ["It was signed before President Luis Roa Jr.", "Paz and Lima then held talks."],
  ["Yields rose to 3.5 percent.", "5 banks failed."],
];

describe("sentenceStarts", () => {
  it.each(table)("%s | %s", (...expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("finds none in nothing", () => {
    expect(sentences("  ")).toEqual([]);
  });
});

describe("an abbreviation before a word that rules leave open", () => {
  it.each([
    [["She joined Acme Corp.", "Nobody objected."]],
    [["He met U.S. Secretary Rubio on Monday."]],
    [["They talked to officials of Acme Corp. Chairman Lee among them."]],
  ])("is judged by the sentence around it: %j", (expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("costs no more where the paragraph is long", () => {
    const asked: number[] = [];
    const words = wordsOf("Acme Corp. Zeta ".repeat(500), { start: 0, end: 8000 });
    sentenceStarts(words, (before, after) => asked.push(before.length + after.length) < 0);
    expect(asked).toHaveLength(499 + 1);
    expect(Math.max(...asked)).toBeLessThan(600);
  });
});
