import { describe, expect, it } from "vitest";
import { casingOf, trueCase } from "../../src/syntax/casing.js";

const small = new Set([
  "leaders",
  "reject",
  "new",
  "trade",
  "offer",
  "from",
  "as",
  "talks",
  "stall",
  "the",
  "a",
  "who",
]);
const isCommon = (word: string) => small.has(word);
const words = (text: string) => text.split(" ");

describe("casingOf", () => {
  it.each([
    ["headline", "Leaders Reject New Trade Offer from Ankara"],
    ["capitals", "LEADERS REJECT NEW OFFER"],
    ["sentence", "Leaders reject the new trade offer from Ankara ."],
    ["sentence", "Aung San Suu Kyi"],
    ["sentence", ""],
  ])("%s: %s", (casing, text) => {
    expect(casingOf(words(text))).toBe(casing);
  });
});

describe("trueCase", () => {
  it("writes small what running text writes small, and leaves names", () => {
    expect(trueCase(words("Leaders Reject New Trade Offer from Ankara"), isCommon).join(" ")).toBe(
      "leaders reject new trade offer from Ankara",
    );
    expect(trueCase(words("NATO LEADERS REJECT OFFER FROM ANKARA , WHO SAYS"), isCommon).join(" ")).toBe(
      "NATO leaders reject offer from Ankara , who SAYS",
    );
  });

  it("keeps an acronym that looks like a usual word in a headline", () => {
    expect(trueCase(words("Leaders Reject WHO Offer From Geneva Talks"), isCommon)).toContain("WHO");
  });

  it("does not touch running text", () => {
    const sentence = words("The New offer stands .");
    expect(trueCase(sentence, isCommon)).toBe(sentence);
  });
});
