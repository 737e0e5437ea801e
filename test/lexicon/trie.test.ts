import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees } from "../../src/lexicon/casing.js";
import { keyParts } from "../../src/lexicon/key.js";
import { Trie } from "../../src/lexicon/trie.js";

const word = fc.constantFrom(
  "New",
  "new",
  "York",
  "US",
  "us",
  "U.S.",
  "-",
  "’s",
  "'",
  "al-Qaida",
  "Al",
  "Qaida",
  "of",
  "Ōsaka",
  ".",
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

/** Compares every name with every run of tokens. */
function naive(names: readonly string[], tokens: readonly string[], index: number): string[] {
  const found: string[] = [];
  if (keyParts(tokens[index]!).length === 0) return [];
  for (let length = tokens.length - index; length > 0; length--) {
    if (keyParts(tokens[index + length - 1]!).length === 0) continue;
    const text = tokens.slice(index, index + length).flatMap(keyParts);
    names.forEach((form, id) => {
      const parts = keyParts(form);
      const same = parts.length > 0 && parts.join(" ").toLowerCase() === text.join(" ").toLowerCase();
      if (same && parts.every((part, i) => agrees(part, text[i]!, "mixed"))) found.push(`${length}:${id}`);
    });
  }
  return found;
}

describe("Trie", () => {
  it("finds what comparing with every name finds", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 8 }), (names, tokens) => {
        const trie = new Trie<number>();
        names.forEach((form, id) => {
          trie.add(form, id);
        });
        for (let index = 0; index < tokens.length; index++) {
          const found = trie.matchAt(tokens, index).map(({ length, value }) => `${length}:${value}`);
          expect(found).toEqual(naive(names, tokens, index));
        }
      }),
    );
  });

  it.each([
    ["Guinea-Bissau", ["Guinea-Bissau"], 1],
    ["Guinea-Bissau", ["Guinea", "-", "Bissau"], 3],
    ["US", ["U.S."], 1],
    ["US", ["us"], 0],
    ["US", ["Us"], 0],
    ["People's Party", ["People", "’s", "Party"], 3],
    ["People's Party", ["people", "'s", "party"], 0],
    ["Côte d'Ivoire", ["Cote", "d’Ivoire"], 2],
    ["al-Shabab", ["Al", "-", "Shabab"], 3],
    ["Korea", ["Korea", "."], 1],
    ["Korea North", ["Korea", ".", "North"], 0],
    ["US", ["US-led"], 0],
  ])("matches %s in %j", (form, tokens, length) => {
    const trie = new Trie<string>();
    trie.add(form, form);
    expect(trie.matchAt(tokens, 0)[0]?.length ?? 0).toBe(length);
  });

  it("minds case as told", () => {
    const trie = new Trie<string>();
    trie.add("North Korea", "PRK");
    expect(trie.matchAt(["NORTH", "KOREA"], 0, "upper")).toHaveLength(1);
    expect(trie.matchAt(["north", "korea"], 0, "upper")).toHaveLength(0);
    expect(trie.matchAt(["north", "korea"], 0, "any")).toHaveLength(1);
  });
});
