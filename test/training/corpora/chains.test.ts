import { describe, expect, it } from "vitest";
import { readKnowledgeNet } from "../../../models/training/corpora/knowledgenet.js";
import { readMeantime } from "../../../models/training/corpora/meantime.js";

describe("KnowledgeNet", () => {
  it("joins the passages of an article and chains spans of one address", () => {
    const row = (passStart: number, passage: string, subj: unknown, obj: unknown, objUri: string | null) =>
      JSON.stringify({ doc: 7, passage, passStart, subj, obj, subjUri: "Q1", objUri });
    const source = [
      row(90, "She leads Orvo.", [0, 3, "She"], [10, 14, "Orvo"], "Q2"),
      row(0, "Ana Ruiz is from Lima.", [0, 8, "Ana Ruiz"], [17, 21, "Lima"], null),
      JSON.stringify({ doc: 7, passage: "She leads Orvo.", passStart: 90, fact: {} }),
    ].join("\n");
    const [article] = readKnowledgeNet(source);
    const { text, chains } = article!;
    expect(text).toBe("Ana Ruiz is from Lima.\nShe leads Orvo.");
    const words = chains.map((chain) => chain.map(({ start, end }) => text.slice(start, end)).sort());
    expect(words).toEqual([["Ana Ruiz", "She"], ["Orvo"]]);
  });
});

describe("MEANTIME", () => {
  it("reads sentences and labelled chains of each article", () => {
    const source = [
      "#begin document (corpus_a/1); part 000",
      "corpus_a/1\t0\t0\tOrvo\t(intra_ORG12)",
      "corpus_a/1\t0\t1\tgrew\t-",
      "",
      "corpus_a/1\t1\t0\tIts\t(intra_ORG12)",
      "corpus_a/1\t1\t1\tbig\t(intra_PRO3",
      "corpus_a/1\t1\t2\tplan\tintra_PRO3)",
      "#end document",
    ].join("\n");
    const [article, ...others] = readMeantime(source);
    expect(others).toEqual([]);
    expect(article!.sentences).toEqual([
      ["Orvo", "grew"],
      ["Its", "big", "plan"],
    ]);
    expect(article!.labels).toEqual(["intra_ORG12", "intra_PRO3"]);
    expect(article!.chains).toEqual([
      [
        { first: 0, last: 1 },
        { first: 2, last: 3 },
      ],
      [{ first: 3, last: 5 }],
    ]);
  });
});
