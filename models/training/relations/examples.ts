import type { Report } from "../../../src/document/report.js";
import type { ResolvedDocument } from "../../../src/document/stages.js";
import { toReport } from "../../../src/document/to-report.js";
import { findEvents } from "../../../src/extraction/events/find-events.js";
import { sceneOf } from "../../../src/extraction/events/scene.js";
import type { WorldFacts } from "../../../src/extraction/facts.js";
import { draftRelations } from "../../../src/extraction/relations/find-relations.js";
import { pairDescriber } from "../../../src/extraction/relations/learned/features.js";
import { PAIR_LABELS, relationOf } from "../../../src/extraction/relations/learned/labels.js";
import { candidatePairs, type Pair } from "../../../src/extraction/relations/learned/pairs.js";
import type { ExtractionTables } from "../../../src/extraction/tables.js";
import { RELATION_FACTS } from "../../../src/ontology/tables.js";
import { alignEntities } from "../../../test/evaluation/align.js";
import { briefText } from "../../../test/evaluation/gold-mention.js";
import type { VoaBrief } from "../corpora/voa.js";

/** A pair of entities with its features and the labels that people gave it. */
export interface Example {
  /** The brief it comes from, counted from 0. */
  readonly brief: number;
  readonly pair: Pair;
  readonly features: Uint32Array;
  /** Labels asked of it, and which of them are right. */
  readonly labels: readonly number[];
  readonly right: ReadonlySet<number>;
  /** `type subject object` in the keys of the brief, of each label. */
  readonly keys: ReadonlyMap<number, string>;
}

/** What making examples needs of the reader. */
export interface Reading {
  readonly resolve: (text: string) => ResolvedDocument;
  readonly tables: ExtractionTables;
  readonly facts: WorldFacts;
}

/** The examples of all briefs. */
export function makeExamples(briefs: readonly VoaBrief[], reading: Reading): readonly Example[] {
  return briefs.flatMap((brief, index) => examplesOf(brief, index, reading));
}

function examplesOf(brief: VoaBrief, index: number, { resolve, tables, facts }: Reading): readonly Example[] {
  const gold = briefText(brief);
  const document = resolve(gold.text);
  const scene = sceneOf(document, tables, facts);
  const found = findEvents(scene);
  const pairs = candidatePairs(scene, draftRelations(scene, found));
  const describe = pairDescriber(scene, found);
  const report = toReport({ ...document, events: [], relations: [] });
  const keys = keysOf(report, gold.mentions);
  const wanted = new Set(brief.relations.map(({ type, subject, object }) => keyOf(type, subject, object)));
  return pairs.map((pair): Example => {
    const { keys: features, size } = describe(pair);
    const [subject, object] = [pair.subject, pair.object].map((id) => keys.get(id) ?? `?${id}`) as [string, string];
    const named = new Map(pair.labels.map((label) => [label, keyOf(PAIR_LABELS[label]!, subject, object)]));
    return {
      brief: index,
      pair,
      features: features.slice(0, size),
      labels: pair.labels,
      right: new Set(pair.labels.filter((label) => wanted.has(named.get(label)!))),
      keys: named,
    };
  });
}

/** Keys of the brief by entity id; a country's is its ISO code. */
function keysOf(report: Report, mentions: Parameters<typeof alignEntities>[1]): ReadonlyMap<string, string> {
  const keys = new Map(alignEntities(report, mentions));
  for (const { id, type, codes } of report.entities) {
    if (type === "country" && codes?.iso3 !== undefined) keys.set(id, codes.iso3);
  }
  return keys;
}

function keyOf(type: string, subject: string, object: string): string {
  const label = PAIR_LABELS.find((known) => known === type);
  const swap = label !== undefined && RELATION_FACTS[relationOf(label)].symmetric === true && object < subject;
  return swap ? `${type} ${object} ${subject}` : `${type} ${subject} ${object}`;
}
