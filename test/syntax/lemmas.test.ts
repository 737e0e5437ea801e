import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../src/node/libraries.js";
import { createAskRoot } from "../../src/syntax/compromise.js";
import { createLemmatizer } from "../../src/syntax/lemmas.js";

const table = [
  "# form\ttag\tlemma",
  "went\tVBD\tgo",
  "men\tNNS\tman",
  ...["make", "eat", "stop", "agree", "carry", "wolf", "house", "church"].map((base) => `${base}\t*\t${base}`),
].join("\n");
const lemma = createLemmatizer(table, createAskRoot(loadLibrary));

describe("createLemmatizer", () => {
  it.each([
    ["went", "VERB", "VBD", "go"],
    ["men", "NOUN", "NNS", "man"],
    ["making", "VERB", "VBG", "make"],
    ["eating", "VERB", "VBG", "eat"],
    ["stopped", "VERB", "VBD", "stop"],
    ["agreed", "VERB", "VBN", "agree"],
    ["carries", "VERB", "VBZ", "carry"],
    ["wolves", "NOUN", "NNS", "wolf"],
    ["houses", "NOUN", "NNS", "house"],
    ["Churches", "NOUN", "NNS", "church"],
    ["bigger", "ADJ", "JJR", "big"],
    ["re-making", "VERB", "VBG", "re-make"],
    ["Ankara", "PROPN", "NNP", "Ankara"],
    ["Talks", "NOUN", "NNS", "talk"],
    ["The", "DET", "DT", "the"],
  ])("%s %s", (form, upos, xpos, expected) => {
    expect(lemma(form, upos, xpos)).toBe(expected);
  });

  it("guesses forms it has never seen by their spelling", () => {
    expect(lemma("blorping", "VERB", "VBG")).toBe("blorp");
    expect(lemma("frobbed", "VERB", "VBD")).toBe("frob");
    expect(lemma("glimates", "VERB", "VBZ")).toBe("glimate");
    expect(lemma("zorated", "VERB", "VBD")).toBe("zorate");
  });

  it("asks compromise for irregular forms that the table has not", () => {
    expect(lemma("sang", "VERB", "VBD")).toBe("sing");
    expect(lemma("fled", "VERB", "VBD")).toBe("flee");
    expect(lemma("aldermen", "NOUN", "NNS")).toBe("alderman");
  });

  it("refuses a broken table", () => {
    expect(() => createLemmatizer("went\tVBD", () => undefined)).toThrow(
      expect.objectContaining({ code: "asset-invalid" }),
    );
  });
});
