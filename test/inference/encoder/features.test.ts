import { describe, expect, it } from "vitest";
import { affixRows, plainForm, vectorKeys, wordKey } from "../../../src/inference/encoder/form-keys.js";
import { formTraits, shapeRows } from "../../../src/inference/encoder/form-shape.js";
import { createHashIndex } from "../../../src/inference/encoder/hash-index.js";
import { firstWord, sentenceCase } from "../../../src/inference/encoder/sentence-context.js";
import { hashString } from "../../../src/inference/hash.js";

const traits = (words: string) => Uint8Array.from(words.split(" "), formTraits);
const caseOf = (words: string) => sentenceCase(traits(words), words.split(" ").length);

describe("features of a form", () => {
  it("read typographic characters as plain ones", () => {
    expect(plainForm("“L’–Aquila”")).toBe('"L\'-Aquila"');
  });

  it("look words up in lower case, bare, and with digits as 0", () => {
    expect(vectorKeys("U.S.")).toEqual(["u.s.", "us", "u.s."].map(hashString));
    expect(vectorKeys("--")).toEqual(["--", "--"].map(hashString));
    expect(wordKey("May-21")).toBe(hashString("may-00"));
  });

  it("hash prefixes as written and suffixes in lower case", () => {
    const rows = affixRows("IMF", [256, 1024, 4096, 8192]);
    expect(rows[1]).toBe(hashString("\u0002IM") % 1024);
    expect(rows[3]).toBe(hashString("\u0004IMF") % 8192);
    expect(rows[4]).toBe(hashString("\u0005f") % 256);
    expect(affixRows("😀x", [256])).toEqual([hashString("\u0001😀") % 256, hashString("\u0002x") % 256]);
  });

  it("tell shapes apart", () => {
    const shapes: [form: string, rows: number[]][] = [
      ["talks", [0]],
      ["Paris", [1]],
      ["J.", [2, 10]],
      ["NATO", [3]],
      ["McCain", [4]],
      ["2,345", [5]],
      ["F-16", [6, 9]],
      ["!", [7]],
      ["-", [7]],
      ["'s", [0, 11]],
      ["مرحبا", [8]],
    ];
    for (const [form, rows] of shapes) expect(shapeRows(form), form).toEqual(rows);
  });
});

describe("features of a sentence", () => {
  it("know how it is written", () => {
    expect(caseOf("The talks in Geneva failed .")).toBe(0);
    expect(caseOf("NATO SENDS AID")).toBe(1);
    expect(caseOf("Opposition Leader Raises Taxes in Vote")).toBe(2);
    expect(caseOf("leader visited jakarta")).toBe(3);
    expect(caseOf("Kim Jong")).toBe(0);
  });

  it("know its first word", () => {
    expect(firstWord(traits("“ - We agree"), 4)).toBe(2);
    expect(firstWord(traits("... !"), 2)).toBe(0);
  });
});

describe("createHashIndex", () => {
  it("finds every hash, and nothing else", () => {
    const hashes = Uint32Array.from({ length: 500 }, (_, at) => (at % 2 === 0 ? at * 1024 : 0xfffffc00 - at * 1024));
    const find = createHashIndex(hashes);
    expect([...hashes].map(find)).toEqual([...hashes.keys()]);
    expect(find(7)).toBe(-1);
  });
});
