import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extraction/extractor.js";
import { readData } from "../support/data.js";
import { parsedDocument, resolvedDocument } from "../support/trees.js";

const extract = createExtractor(readData());

const TALKS = parsedDocument(`
  Kim PROPN NNP 2 nsubj
  met VERB VBD 0 root meet
  Park PROPN NNP 2 obj
  in ADP IN 5 case
  Seoul PROPN NNP 2 obl

  Kim PROPN NNP 3 nsubj
  had AUX VBD 3 aux have
  met VERB VBN 0 root meet
  Park PROPN NNP 3 obj`);

const people = [
  { words: "Kim", entity: "person:kim" },
  { words: "Park", entity: "person:park" },
  { words: "Seoul", entity: "place:KOR/seoul", reading: "place" as const },
  { words: "Kim", entity: "person:kim" },
  { words: "Park", entity: "person:park" },
];

describe("the extractor", () => {
  it("tells an event once, with the evidence of every mention", () => {
    const { events } = extract(resolvedDocument(TALKS, people));
    expect(events).toHaveLength(1);
    expect(events[0]!.type).toBe("meeting");
    expect(events[0]!.evidence.map((item) => item.sentence)).toEqual([0, 1]);
    expect(events[0]!.arguments.filter((item) => item.role === "actor").map((item) => item.entity)).toEqual([
      "person:kim",
      "person:park",
    ]);
    expect(events[0]!.arguments.find((item) => item.role === "place")?.entity).toBe("place:KOR/seoul");
  });

  it("proves what it says with the words of the sentence", () => {
    const document = extract(resolvedDocument(TALKS, people));
    for (const { evidence } of [...document.events, ...document.relations]) {
      for (const { sentence, start, end } of evidence) {
        const bounds = document.sentences[sentence]!;
        expect(start).toBeGreaterThanOrEqual(bounds.start);
        expect(end).toBeLessThanOrEqual(bounds.end);
      }
    }
  });

  it("says nothing where nobody is named", () => {
    const { events, relations } = extract(resolvedDocument(TALKS, []));
    expect(events).toEqual([]);
    expect(relations).toEqual([]);
  });

  it("writes holders and owners of an office", () => {
    const parsed = parsedDocument(`
      French ADJ JJ 2 amod
      President PROPN NNP 3 nmod:desc
      Macron PROPN NNP 4 nsubj
      spoke VERB VBD 0 root speak`);
    const { relations } = extract(
      resolvedDocument(parsed, [
        { words: "French", entity: "country:FRA", reading: "modifier" },
        {
          words: "President",
          entity: "office:FRA/president",
          office: { role: "President", qualifiers: ["former"], jurisdiction: 0, holder: 2 },
        },
        { words: "Macron", entity: "person:macron" },
      ]),
    );
    expect(relations.map(({ subject, type, object, status }) => [subject, type, object, status])).toEqual([
      ["office:FRA/president", "officeOf", "country:FRA", "ongoing"],
      ["person:macron", "holdsOffice", "office:FRA/president", "former"],
    ]);
  });

  it("refuses broken tables with their place", () => {
    const data = {
      ...readData(),
      "lexicon/triggers.tsv": "trigger\tpos\ttype\tframe\twhere\tconfidence\nrun\tverb\tnone\t\t\t0.5",
    };
    expect(() => createExtractor(data)).toThrow(/lexicon\/triggers\.tsv, line 2/);
  });
});
