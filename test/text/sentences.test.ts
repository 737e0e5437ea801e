import { describe, expect, it } from "vitest";
import { sentenceStarts } from "../../src/text/sentences.js";
import { wordsOf } from "../../src/text/words-of.js";

function sentences(text: string): readonly string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  const starts = sentenceStarts(words);
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
