import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain/explain.js";
import { loadStatusCues } from "../../src/extraction/status/effects.js";
import { buildGraph, createReader } from "../../src/node/index.js";
import { readData } from "../support/data.js";

const CUES = "lexicon/status-cues.tsv";
const cues = loadStatusCues(readData()[CUES]!, CUES);
const reader = await createReader();

/** What is explained of two entities of a text, as one string. */
function explained(text: string, a: string, b: string, minConfidence = 0): string {
  const report = reader.read(text, { published: "2023-09-12", tokens: true });
  const graph = buildGraph([report]);
  return explain(report, graph.id(a), graph.id(b), cues, minConfidence).lines.join("\n");
}

describe("explaining a tie", () => {
  it("marks arguments and trigger, names rule, status words and claimant", () => {
    const lines = explained("Germany may withdraw its troops from Mali, Annalena Baerbock said.", "Germany", "Mali");
    expect(lines).toMatch(/withdraw \(possible, 0\.\d\d\)/);
    expect(lines).toContain("[Germany|actor] may «withdraw its troops» from [Mali|place]");
    expect(lines).toMatch(/found by: (rule|model) \S+/);
    expect(lines).toContain("status words: may (modal)");
    expect(lines).toContain("says: Annalena Baerbock");
  });

  it("marks both ends of a relation", () => {
    const lines = explained("The French president, Emmanuel Macron, spoke.", "Macron", "President (France)");
    expect(lines).toContain("[president|object], [Emmanuel Macron|subject]");
    expect(lines).toContain("Emmanuel Macron – holdsOffice – President (France)");
  });
});

describe("explaining that there is no tie", () => {
  it("says who has no part in the event between them, or only tells of it", () => {
    const lines = explained("Norway said that Mali attacked Niger.", "Norway", "Niger");
    expect(lines).toContain("Nothing ties Norway and Niger.");
    expect(lines).toContain("why not: Norway only says so; Niger is its recipient");
  });

  it("shows how two hang together where no event was found", () => {
    const lines = explained("Norway and Niger were listed in a table.", "Norway", "Niger");
    expect(lines).toContain("in which no event or relation of either was found");
    expect(lines).toContain("they only stand beside each other");
    expect(explained("Norway resembles Niger.", "Norway", "Niger")).toMatch(
      /joined by: Norway –nsubj→ resembles ←obj– Niger \(no rule takes “resembles”/,
    );
  });

  it("shows what ties those who belong to them", () => {
    const lines = explained("Chad's president, Mahamat Deby, visited Niamey. Niger is hot.", "Chad", "Niger");
    expect(lines).toContain("They are never mentioned in one sentence.");
    expect(lines).toContain("What belongs to them is tied:");
    expect(lines).toContain("«visited» [Niamey|place]");
  });

  it("shows the nearest sentences where they share none", () => {
    const lines = explained("Norway votes in May. Snow fell on Tuesday. Niger is hot.", "Norway", "Niger");
    expect(lines).toContain("The nearest mentions are 2 sentences apart:");
    expect(lines).toContain("[Niger|country] is hot.");
  });

  it("counts what is less sure than asked for as a miss", () => {
    const lines = explained("Norway criticized Niger.", "Norway", "Niger", 1);
    expect(lines).toContain("What ties Norway and Niger is less sure than 1:");
  });
});
