import { describe, expect, it } from "vitest";
import type { TokenizedDocument } from "../../src/document/stages.js";
import type { Analyzer } from "../../src/inference/analyzer.js";
import { loadLibrary } from "../../src/node/libraries.js";
import { createParser } from "../../src/syntax/parser.js";

const sentences = [
  ["Ankara", "agreed", "."],
  ["Share", "this"],
  ["Talks", "ended"],
];
const text = sentences.flat().join(" ");

function document(): TokenizedDocument {
  let at = 0;
  let first = 0;
  const tokens = sentences.flatMap((words, sentence) =>
    words.map((word) => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      return { start, end: at, text: word, sentence };
    }),
  );
  return {
    id: "a",
    text,
    sections: [
      { start: 0, end: text.length, kind: "body" },
      { start: 0, end: 0, kind: "furniture" },
    ],
    sentences: sentences.map((words, index) => {
      const span = { first, last: first + words.length, section: index === 1 ? 1 : 0 };
      first = span.last;
      return { start: tokens[span.first]!.start, end: tokens[span.last - 1]!.end, ...span };
    }),
    tokens,
    quotes: [],
    warnings: [],
  };
}

/** Chains every word to the one before, and calls first words places. */
const chain: Analyzer = {
  analyze: (all) =>
    all.map((words) => ({
      upos: words.map(() => "VERB"),
      xpos: words.map(() => "VBD"),
      head: words.map((_, index) => index - 1),
      deprel: words.map((_, index) => (index === 0 ? "root" : "dep")),
      names: [{ first: 0, last: 1, type: "place", confidence: 0.5 }],
    })),
};

describe("createParser", () => {
  const parsed = createParser({ analyzer: chain, lemmas: "agree\t*\tagree", load: loadLibrary })(document());

  it("counts heads and learned mentions over the whole document", () => {
    expect(parsed.syntax.head).toEqual([-1, 0, 1, -1, 3, -1, 5]);
    expect(parsed.learned.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });

  it("does not ask the model about furniture", () => {
    expect(parsed.syntax.upos).toEqual(["VERB", "VERB", "VERB", "X", "X", "VERB", "VERB"]);
  });

  it("adds lemmas", () => {
    expect(parsed.syntax.lemma[1]).toBe("agree");
  });
});
