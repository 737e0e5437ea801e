import { describe, expect, it } from "vitest";
import { isByline } from "../../src/text/byline.js";
import { datelineLength } from "../../src/text/dateline.js";
import { looksLikeHeading } from "../../src/text/headings.js";
import { looksEnglish } from "../../src/text/language.js";
import { paragraphsOf } from "../../src/text/paragraphs.js";
import { wordsOf } from "../../src/text/words-of.js";

describe("datelineLength", () => {
  it.each([
    ["SEOUL, Nov. 9 (Reuters) —", " The talks failed."],
    ["SEOUL, South Korea (AP) —", " The talks failed."],
    ["PARIS (AP) -", " Ministers met."],
    ["WASHINGTON —", " The president left."],
    ["WASHINGTON", "", "—"],
    ["Beijing, March 3 (Xinhua) --", " Trade grew."],
    ["Geneva, Monday, 3 July 2023 –", " Talks began."],
    ["UNITED NATIONS, Sept 5 (AFP) –", " “We agree,” she said."],
    ["(Reuters) -", " The bank failed."],
    ["LONDON/PARIS, May 2 —", " Both agreed."],
    ["ST. PAUL, Minn. (AP) —", " A jury met."],
  ])("%s", (dateline, rest, more = "") => {
    const text = dateline + more + (rest || " The session opened.");
    expect(text.slice(0, datelineLength(text, true))).toBe(dateline + more);
  });

  it("lets a place end with a colon only at the opening", () => {
    expect(datelineLength("NEW DELHI: The court met.", true)).toBe(10);
    expect(datelineLength("NEW DELHI: The court met.", false)).toBe(0);
  });

  it.each([
    "BREAKING — The president has resigned.",
    "NATO — The alliance met.",
    "Russia – The largest country – agreed.",
    "Kim Jong Un (North Korea) — The summit’s host.",
    "He went to Paris (AP) - and left.",
    "A U.S.-led force landed.",
    "WASHINGTON has agreed — The others have not.",
    "OPINION: The war is lost.",
  ])("finds none in %s", (text) => {
    expect(datelineLength(text, true)).toBe(0);
  });
});

describe("isByline", () => {
  it.each([
    "By Jane Roe",
    "By JANE ROE and JOHN Q. DOE",
    "By Jane Roe, Special Correspondent",
    "Jane Roe, Reuters",
    "Jane Roe | Staff Writer",
    "The Associated Press",
    "Reporting by Jane Roe; Editing by John Doe",
    "(Additional reporting by John Doe in Kyiv)",
    "Jane Roe in Seoul contributed to this report.",
  ])("%s", (line) => {
    expect(isByline(line, true)).toBe(true);
  });

  it.each([
    "By Monday Evening",
    "By the end of the year",
    "By Friday, Troops Had Left.",
    "Efforts to become a writer",
    "Kim Jong Un, Leader",
  ])("not %s", (line) => {
    expect(isByline(line, true)).toBe(false);
  });

  it("stands before the body unless it tells who reported", () => {
    expect(isByline("By Jane Roe", false)).toBe(false);
    expect(isByline("Writing by Jane Roe", false)).toBe(true);
  });
});

describe("looksLikeHeading", () => {
  it("wants a short line without final punctuation", () => {
    const lines = [
      "Growing Ties",
      "China Warns U.S.",
      "Who Won the Vote?",
      "Who won?",
      "He left.",
      "The points:",
      "- first point",
      "and so on",
      "“Stop.”",
    ];
    expect(lines.map(looksLikeHeading)).toEqual([true, true, true, false, false, false, false, false, false]);
  });
});

describe("paragraphsOf", () => {
  const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  it("ends a paragraph at blank lines, whatever the line break", () => {
    expect(paragraphs("\ufeff\r\n One. \r\n\r\nTwo.\r\rThree.\n\u00a0\nFour.\u2028\u2028Five.")).toEqual([
      "One.",
      "Two.",
      "Three.",
      "Four.",
      "Five.",
    ]);
  });

  it("joins lines wrapped at a column", () => {
    const wrapped =
      "The two ministers met in the capital on Monday for the first\ntime since the war, and they agreed to open the border before\nthe end of the year. Neither would say what had been promised\nin return.";
    expect(paragraphs(`Ministers Meet\nBy Jane Roe\n\n${wrapped}`)).toEqual(["Ministers Meet", "By Jane Roe", wrapped]);
  });

  it("keeps short lines and list items apart, and joins what goes on in lower case", () => {
    expect(paragraphs("Growing ties\nThe two met.\nThey agreed")).toEqual([
      "Growing ties",
      "The two met.",
      "They agreed",
    ]);
    expect(paragraphs("The president\nof the council left.")).toHaveLength(1);
    expect(paragraphs("- one\n- two")).toHaveLength(2);
  });

  it("goes on where a line ends in the middle of a sentence", () => {
    expect(paragraphs("The envoy met the heads of\nMalta and Cyprus.\nHe left.")).toHaveLength(2);
    expect(paragraphs("Present were Malta,\nCyprus")).toHaveLength(1);
  });

  it("says where blank lines stand", () => {
    expect(paragraphsOf("A.\nB.\n\nC.").map(({ gapBefore, gapAfter }) => [gapBefore, gapAfter])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe("looksEnglish", () => {
  const english = (text: string) => looksEnglish(wordsOf(text, { start: 0, end: text.length }));

  it("tells English from other languages", () => {
    expect(
      english(
        "The minister said that he was in the capital for talks with the president, and that they had agreed to meet again. ".repeat(
          3,
        ),
      ),
    ).toBe(true);
    expect(
      english(
        "Der Minister sagte, er sei in der Hauptstadt zu Gesprächen mit dem Präsidenten, und man habe ein neues Treffen vereinbart. ".repeat(
          3,
        ),
      ),
    ).toBe(false);
    expect(
      english(
        "De minister zei dat hij in de hoofdstad was voor overleg met de president en dat ze elkaar weer zouden ontmoeten. ".repeat(
          3,
        ),
      ),
    ).toBe(false);
    expect(english("Министр сказал, что переговоры прошли успешно.")).toBe(false);
  });

  it("does not judge a few words", () => {
    expect(english("Kim Jong Un, Vladimir Putin")).toBe(true);
    expect(english("1, 2, 3")).toBe(true);
  });
});
