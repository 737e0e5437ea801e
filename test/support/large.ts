import type { RelationType } from "../../src/document/labels.js";
import { type Entity, REPORT_SCHEMA, type Relation, type Report } from "../../src/document/report.js";

/** One report of many people and ties between them by chance, for measuring: `people` nodes and about `ties` edges beside its mentions. */
export function largeReport(people: number, ties: number): Report {
  let seed = 1;
  const random = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const types: readonly RelationType[] = ["alliedWith", "opposes", "successorOf", "parentOf"];
  const id = (number: number) => `person:p${number}`;
  return {
    schema: REPORT_SCHEMA,
    id: "large",
    published: "2024-01-01",
    text: "Everybody knows everybody.",
    sections: [],
    sentences: [{ start: 0, end: 26 }],
    mentions: [],
    quotes: [],
    events: [],
    warnings: [],
    entities: Array.from(
      { length: people },
      (_, number): Entity => ({
        id: id(number),
        type: "person",
        name: `Person ${number}`,
        aliases: [],
        mentions: [],
        salience: 0.5,
      }),
    ),
    relations: Array.from(
      { length: ties },
      (_, number): Relation => ({
        id: `relation:${number}`,
        type: types[random(types.length)]!,
        subject: id(random(people)),
        object: id(random(people)),
        status: "ongoing",
        confidence: 0.9,
        evidence: [{ start: 0, end: 26, sentence: 0, provenance: { rule: "bulk" } }],
      }),
    ),
  };
}
