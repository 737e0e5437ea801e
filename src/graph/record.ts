import { DramatisError } from "../document/errors.js";
import type { EntityType } from "../document/labels.js";
import type {
  Entity,
  EntityCodes,
  Mention,
  NewsEvent,
  OfficeParts,
  Relation,
  Report,
  Section,
} from "../document/report.js";
import { fingerprint } from "./fingerprint.js";

/** What the graph keeps of one report: enough to build, change and show the graph, and no more. Plain JSON in a fixed key order. */
export interface ArticleRecord {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly text: string;
  readonly fingerprint: readonly string[];
  readonly sections: readonly Section[];
  /** Start and end of each sentence in turn. */
  readonly sentences: readonly number[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly NewsEvent[];
  readonly relations: readonly Relation[];
}

/** An entity as one article knows it. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly codes?: EntityCodes;
  readonly office?: OfficeParts;
  readonly country?: string;
  readonly salience: number;
  /** 0…1: the highest of its mentions. */
  readonly confidence: number;
  /** Start and end of each mention in turn. */
  readonly mentions: readonly number[];
}

/** Reduces a report to its record. Throws `input-shape` where a statement names an entity the report does not list. */
export function recordOf(report: Report): ArticleRecord {
  const record: ArticleRecord = {
    id: report.id,
    ...(isVisible(report.title) ? { title: report.title } : {}),
    ...(isVisible(report.source) ? { source: report.source } : {}),
    ...(report.published === undefined ? {} : { published: report.published }),
    text: report.text,
    fingerprint: fingerprint(report.text),
    sections: report.sections.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: report.sentences.flatMap(({ start, end }) => [start, end]),
    entities: entitiesOf(report),
    events: report.events.map(eventOf),
    relations: report.relations.map(relationOf),
  };
  checkReferences(record);
  return packed(record);
}

/** The same in less memory: parsed values have no spare room in lists and no fields apart, and hold on to no longer text. */
function packed(record: ArticleRecord): ArticleRecord {
  const copy = JSON.parse(JSON.stringify({ ...record, text: "" })) as {
    -readonly [K in keyof ArticleRecord]: ArticleRecord[K];
  };
  copy.text = record.text;
  return copy;
}

function entitiesOf(report: Report): EntityRecord[] {
  const mentions = new Map<string, Set<number>>(report.entities.map((entity) => [entity.id, new Set(entity.mentions)]));
  for (const [index, mention] of report.mentions.entries())
    for (const id of mention.also ?? []) mentions.get(id)?.add(index);
  return report.entities.map((entity) => {
    const indices = [...(mentions.get(entity.id) ?? [])].sort((a, b) => a - b);
    return entityOf(
      entity,
      indices.flatMap((index) => report.mentions[index] ?? []),
    );
  });
}

function entityOf(entity: Entity, mentions: readonly Mention[]): EntityRecord {
  const { id, type, name, aliases, codes, office, country, salience } = entity;
  return {
    id,
    type,
    name,
    aliases,
    ...(codes === undefined ? {} : { codes: pick(codes, ["iso3", "iso2", "wikidata"]) }),
    ...(office === undefined ? {} : { office: pick(office, ["role", "portfolio", "jurisdiction"]) }),
    ...(country === undefined ? {} : { country }),
    salience,
    confidence: mentions.reduce((highest, mention) => Math.max(highest, mention.confidence), 0),
    mentions: mentions.flatMap(({ start, end }) => [start, end]),
  };
}

const STATEMENT = ["status", "time", "confidence", "evidence"] as const;

function eventOf(event: NewsEvent): NewsEvent {
  const kept = pick(event, [
    "id",
    "type",
    "plover",
    "cameo",
    "quad",
    ...STATEMENT,
    "trigger",
    "arguments",
    "attributedTo",
  ]);
  return {
    ...kept,
    ...statementParts(event),
    trigger: pick(event.trigger, ["start", "end"]),
    arguments: event.arguments.map((item) => pick(item, ["start", "end", "role", "entity", "value"])),
  };
}

function relationOf(relation: Relation): Relation {
  const kept = pick(relation, ["id", "type", "subject", "object", ...STATEMENT, "qualifier"]);
  return { ...kept, ...statementParts(relation) };
}

function statementParts({ time, evidence }: NewsEvent | Relation): Pick<Relation, "time" | "evidence"> {
  const [first, ...rest] = evidence.map((item) => pick(item, ["start", "end", "sentence", "provenance"]));
  return {
    ...(time === undefined ? {} : { time: pick(time, ["start", "end", "precision", "text"]) }),
    evidence: [first!, ...rest],
  };
}

/** The named fields that are there, in the order named. */
function pick<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  const present = keys.filter((key) => value[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, value[key]])) as T;
}

function checkReferences({ id, entities, events, relations }: ArticleRecord): void {
  const known = new Set(entities.map((entity) => entity.id));
  const check = (entity: string | undefined) => {
    if (entity === undefined || known.has(entity)) return;
    throw new DramatisError("input-shape", `report ${id} names an entity that it does not list: ${entity}`, {
      value: entity,
      remedy: "read the article again",
    });
  };
  for (const event of events) for (const argument of event.arguments) check(argument.entity);
  for (const relation of relations) {
    check(relation.subject);
    check(relation.object);
  }
}

/** Whether a text has anything to show: a title of control characters is none. */
function isVisible(text: string | undefined): text is string {
  return text !== undefined && /[^\s\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text);
}
