import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/extraction/events/scene.js";
import { pairDescriber } from "../../../src/extraction/relations/learned/features.js";
import { PAIR_LABELS } from "../../../src/extraction/relations/learned/labels.js";
import { candidatePairs, type Pair } from "../../../src/extraction/relations/learned/pairs.js";
import { pathFinder } from "../../../src/extraction/relations/learned/path.js";
import { logOddsOf, priorOf } from "../../../src/extraction/relations/learned/prior.js";
import { loadExtractionTables } from "../../../src/extraction/tables.js";
import { hashString } from "../../../src/inference/hash.js";
import { readData } from "../../support/data.js";
import { parsedDocument, resolvedDocument } from "../../support/trees.js";

const VISIT = parsedDocument(`
  Lund PROPN NNP 2 nsubj
  leads VERB VBZ 0 root lead
  Oxfam PROPN NNP 2 obj
  in ADP IN 5 case
  Chad PROPN NNP 2 obl`);

const scene = sceneOf(
  resolvedDocument(VISIT, [
    { words: "Lund", entity: "person:lund" },
    { words: "Oxfam", entity: "organization:oxfam" },
    { words: "Chad", entity: "country:TCD", reading: "place" as const },
  ]),
  loadExtractionTables(readData()),
);
const labelsOf = (labels: readonly number[]) => labels.map((label) => PAIR_LABELS[label]);

function featuresOf(pair: Pair): readonly number[] {
  const { keys, size } = pairDescriber(scene, [])(pair);
  return [...keys.slice(0, size)];
}

describe("candidatePairs", () => {
  const pairs = candidatePairs(scene, []);

  it("pairs what a sentence names, in the directions that the ontology allows", () => {
    expect(pairs.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
      "person:lund organization:oxfam",
      "organization:oxfam person:lund",
      "person:lund country:TCD",
      "country:TCD person:lund",
      "organization:oxfam country:TCD",
      "country:TCD organization:oxfam",
    ]);
    expect(labelsOf(pairs[2]!.labels)).toContain("citizenOf");
  });

  it("asks for symmetric relations in one order only", () => {
    expect(labelsOf(pairs[0]!.labels)).not.toContain("opposes");
    expect(labelsOf(pairs[1]!.labels)).toContain("opposes");
  });

  it("describes the way from one to the other", () => {
    const features = featuresOf(pairs[0]!);
    expect(features).toContain(hashString("pl=^nsubj_obj lead"));
    expect(features).toContain(hashString("bb>lead"));
    expect(features).toContain(hashString("o:kind=organization"));
    expect(features).not.toContain(hashString("verb/lead&bb>lead"));
  });

  it("describes it with the first rule that ties the pair too", () => {
    const spans = [{ start: 0, end: 1 }] as const;
    const draft = {
      type: "leads",
      subject: "person:lund",
      object: "organization:oxfam",
      spans,
      rule: "verb/lead",
    } as const;
    const [pair] = candidatePairs(scene, [draft]);
    const features = featuresOf(pair!);
    expect(features).toContain(hashString("bb>lead"));
    expect(features).toContain(hashString("verb/lead&bb>lead"));
    expect(features).toContain(hashString("verb/lead&pt=^nsubj_obj person>organization"));
  });
});

describe("pathFinder", () => {
  it("goes up to where both branches meet and names prepositions", () => {
    expect(pathFinder(scene.view)(2, 4)).toEqual({ arcs: ["^obj", "_obl:in"], inner: ["lead"] });
  });
});

describe("priorOf", () => {
  it("is that of the most precise rule, and low without one", () => {
    const draft = { type: "leads", subject: "a", object: "b", spans: [{ start: 0, end: 1 }] } as const;
    expect(priorOf("leads", [{ ...draft, rule: "office/holder" }])).toBeGreaterThan(2);
    expect(priorOf("memberOf", [{ ...draft, rule: "office/holder" }])).toBeLessThan(-3);
  });
});

describe("priorOf of wording and a list that agree", () => {
  const draft = { type: "locatedIn", subject: "a", object: "b", spans: [{ start: 0, end: 1 }] } as const;
  const said = { ...draft, rule: "place/city-of" };

  it("is higher than that of either", () => {
    const both = priorOf("locatedIn", [said, { ...draft, rule: "place/known", listed: true }]);
    expect(both).toBeGreaterThan(priorOf("locatedIn", [said]));
    expect(priorOf("locatedIn", [said, { ...draft, rule: "place/in" }])).toBe(priorOf("locatedIn", [said]));
  });
});

describe("logOddsOf", () => {
  const draft = {
    type: "alliedWith",
    subject: "a",
    object: "b",
    spans: [{ start: 0, end: 1 }],
    rule: "allies/named",
  } as const;
  const prior = priorOf("alliedWith", [draft]);

  it("counts the model against a rule that reads the wording as far as it is trusted", () => {
    expect(logOddsOf("alliedWith", [draft], -2, 0.25)).toBeCloseTo(prior - 0.5);
  });

  it("counts it in full where a list alone or another label is proposed", () => {
    expect(logOddsOf("alliedWith", [{ ...draft, listed: true }], -2, 0.25)).toBeCloseTo(prior - 2);
    expect(logOddsOf("opposes", [draft], -2, 0.25)).toBeCloseTo(priorOf("opposes", []) - 2);
  });
});
