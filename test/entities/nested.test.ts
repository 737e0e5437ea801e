import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../../src/document/stages.js";
import type { Candidate } from "../../src/entities/candidate.js";
import { withoutNested } from "../../src/entities/nested.js";

function kept(text: string, learned: string, listed: readonly string[], confidence = 0.7): readonly string[] {
  const words = text.split(" ");
  const tokens = words.map((word, index) => ({ text: word, start: index, end: index + 1, sentence: 0 }));
  const candidate = (name: string): Candidate => {
    const parts = name.split(" ");
    const first = words.findIndex((_, index) => parts.every((part, offset) => words[index + offset] === part));
    return {
      first,
      last: first + parts.length,
      type: "organization",
      form: "name",
      confidence,
      weight: 1,
      provenance: { list: "organizations" },
    };
  };
  const rest = withoutNested({ tokens } as unknown as ParsedDocument, [candidate(learned)], listed.map(candidate));
  return rest.map(({ first, last }) => words.slice(first, last).join(" "));
}

describe("withoutNested", () => {
  it("drops what is only a part of a longer name", () => {
    const text = "the Labour Party of New Ruritania met";
    expect(kept(text, "Labour Party of New Ruritania", ["Labour Party", "Ruritania"])).toEqual([]);
  });

  it("keeps the same words, words outside, and what reaches beyond", () => {
    const text = "Greens of Ruritania met Ruritania Times in Strelsau";
    expect(kept(text, "Greens of Ruritania", ["Greens of Ruritania", "Strelsau"])).toHaveLength(2);
    expect(kept(text, "met Ruritania", ["Ruritania Times"])).toEqual(["Ruritania Times"]);
  });

  it("keeps names that a learned span runs together", () => {
    const text = "talks of Labour and New Greens stalled";
    expect(kept(text, "Labour and New Greens", ["Labour", "New Greens", "Greens"])).toEqual(["Labour", "New Greens"]);
  });

  it("trusts the list where the model is unsure", () => {
    expect(kept("the Blue Strelsau", "Blue Strelsau", ["Strelsau"], 0.1)).toEqual(["Strelsau"]);
  });
});
