import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey, keyParts, nameKey } from "../../src/lexicon/key.js";

describe("nameKey", () => {
  it.each([
    ["Erdoğan", "Erdogan"],
    ["Łódź", "Lodz"],
    ["Shi’ite", "Shi'ite"],
    ["Guinea‐Bissau", "Guinea-Bissau"],
    ["København", "Kobenhavn"],
    ["Diyarbakır", "Diyarbakir"],
  ])("writes %s as %s", (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  it("is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
        expect(foldKey(text)).toBe(foldKey(foldKey(text)));
      }),
    );
  });
});

describe("keyParts", () => {
  it("does not depend on how hyphens and apostrophes are split", () => {
    expect(keyParts("al-Qaida’s")).toEqual(["al", "-", "Qaida", "’s"].flatMap(keyParts));
  });

  it("keeps full stops that stand alone", () => {
    expect(keyParts("D.P.R.K.")).toEqual(["DPRK"]);
    expect(keyParts("...")).toEqual(["..."]);
  });
});
