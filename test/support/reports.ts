/** Reports made by hand, by chance and in bulk, for tests of what reads reports. */
import fc from "fast-check";
import { entityId, hash64 } from "../../src/document/id.js";
import {
  ARGUMENT_ROLES,
  type EntityType,
  EVENT_TYPES,
  type EventType,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from "../../src/document/labels.js";
import {
  type Entity,
  type Mention,
  type NewsEvent,
  REPORT_SCHEMA,
  type Relation,
  type Report,
} from "../../src/document/report.js";

/** An entity as a test writes it: `names` are looked up in the text, the first is its name. */
export interface EntitySketch {
  readonly id: string;
  readonly names: readonly string[];
  readonly codes?: Entity["codes"];
  readonly office?: Entity["office"];
}

/** A relation as a test writes it, shown by `words` of the text. */
export interface RelationSketch {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly words: string;
  readonly status?: Status;
  readonly start?: string;
  readonly end?: string;
  readonly confidence?: number;
}

/** An event as a test writes it: `actor`, `recipient`, `place` are entity ids; the trigger is looked up in the text. */
export interface EventSketch {
  readonly type: EventType;
  readonly trigger: string;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly place?: readonly string[];
  readonly topic?: string;
  readonly status?: Status;
  readonly date?: string;
  readonly confidence?: number;
  readonly attributedTo?: readonly string[];
}

/** A report as a test writes it. */
export interface ReportSketch {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly entities: readonly EntitySketch[];
  readonly relations?: readonly RelationSketch[];
  readonly events?: readonly EventSketch[];
}

/** Fills a sketch in to a whole report: sentences end at full stops, mentions are where names stand in the text. */
export function sketch(input: ReportSketch): Report {
  const { id, text, title, source, published } = input;
  const sentences = [...text.matchAll(/[^.]+\.?\s*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const find = (words: string) => {
    const start = Math.max(0, text.indexOf(words));
    return { start, end: start + words.length };
  };
  const evidence = (words: string) => {
    const span = find(words);
    const sentence = Math.max(
      0,
      sentences.findIndex((item) => item.start <= span.start && span.start < item.end),
    );
    return [{ ...span, sentence, provenance: { rule: "test" } }] as const;
  };
  const mentions: Mention[] = [];
  const entities = input.entities.map((entity): Entity => {
    const type = typeOf(entity.id);
    const own: number[] = [];
    for (const name of entity.names)
      if (text.includes(name)) {
        own.push(mentions.length);
        mentions.push({
          ...find(name),
          text: name,
          type,
          form: "name",
          entity: entity.id,
          confidence: 0.9,
          provenance: { list: "test" },
        });
      }
    return {
      id: entity.id,
      type,
      name: entity.names[0]!,
      aliases: entity.names.slice(1),
      ...(entity.codes ? { codes: entity.codes } : {}),
      ...(entity.office ? { office: entity.office } : {}),
      mentions: own,
      salience: Math.min(1, own.length / 4),
    };
  });
  return {
    schema: REPORT_SCHEMA,
    id,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text,
    sections: [{ start: 0, end: text.length, kind: "body" }],
    sentences,
    mentions,
    quotes: [],
    entities,
    events: (input.events ?? []).map((event, index): NewsEvent => {
      const argument = (role: "actor" | "recipient" | "place") =>
        (event[role] ?? []).map((entity) => ({
          role,
          entity,
          ...find(input.entities.find((item) => item.id === entity)!.names.find((name) => text.includes(name)) ?? ""),
        }));
      return {
        id: `event:${hash64(`${id} ${event.type} ${index}`)}`,
        type: event.type,
        status: event.status ?? "occurred",
        ...(event.date ? { time: { start: event.date, precision: "day", text: "then" } } : {}),
        confidence: event.confidence ?? 0.8,
        trigger: find(event.trigger),
        arguments: [
          ...argument("actor"),
          ...argument("recipient"),
          ...argument("place"),
          ...(event.topic ? [{ role: "topic" as const, value: event.topic, ...find(event.topic) }] : []),
        ],
        ...(event.attributedTo ? { attributedTo: event.attributedTo } : {}),
        evidence: evidence(event.trigger),
      };
    }),
    relations: (input.relations ?? []).map(
      (relation, index): Relation => ({
        id: `relation:${hash64(`${id} ${relation.type} ${index}`)}`,
        type: relation.type,
        subject: relation.subject,
        object: relation.object,
        status: relation.status ?? "ongoing",
        ...(relation.start
          ? {
              time: {
                start: relation.start,
                ...(relation.end ? { end: relation.end } : {}),
                precision: "day",
                text: "then",
              },
            }
          : {}),
        confidence: relation.confidence ?? 0.9,
        evidence: evidence(relation.words),
      }),
    ),
    warnings: [],
  };
}

/** The type at the start of an entity id. */
function typeOf(id: string): EntityType {
  return id.slice(0, id.indexOf(":")) as EntityType;
}

const NAMES = ["Ann Lee", "Bo Lee", "Cy Ray", "Nadir", 'Peru <&> "Chile"', "Ω’s \u0007club", "مصر", "😀 Party"];
const TYPES = ["person", "office", "organization", "country", "place"] as const;

/** Reports by chance: few names, so that articles share entities; hostile characters in names, titles and texts. */
export function reports(): fc.Arbitrary<Report> {
  const names = fc.uniqueArray(fc.nat(NAMES.length * TYPES.length - 1), { minLength: 1, maxLength: 8 });
  const pick = fc.nat(999);
  const date = fc.option(fc.constantFrom("2021-02-03", "2022", "2023-11", "2023-11-08", "2024-01-01"), {
    nil: undefined,
  });
  const relation = fc.record({
    type: fc.constantFrom(...RELATION_TYPES),
    a: pick,
    b: pick,
    status: fc.constantFrom(...STATUSES),
    start: date,
    p: fc.nat(100),
  });
  const event = fc.record({
    type: fc.constantFrom(...EVENT_TYPES),
    args: fc.array(fc.record({ a: pick, role: fc.constantFrom(...ARGUMENT_ROLES) }), { maxLength: 4 }),
    status: fc.constantFrom(...STATUSES),
    start: date,
    p: fc.nat(100),
    said: pick,
  });
  return fc
    .record({
      id: fc.constantFrom("a1", "a2", "a3", "a4", "a5", "a6"),
      title: fc.option(fc.string({ unit: "binary", maxLength: 10 }), { nil: undefined }),
      published: date,
      words: fc.array(fc.constantFrom(...NAMES, "met", "said", "\ud800", "new"), { maxLength: 12 }),
      names,
      relations: fc.array(relation, { maxLength: 4 }),
      events: fc.array(event, { maxLength: 4 }),
    })
    .map(({ names: picks, relations: ties, events, words, id, title, published }) => {
      const text = words.join(" ");
      const entities = picks.map((index) => {
        const name = NAMES[index % NAMES.length]!;
        const type = TYPES[Math.floor(index / NAMES.length)]!;
        const local = type === "person" && index % 3 === 0;
        return {
          id: local ? `person:?${name.split(" ").at(-1)!.toLowerCase()}@${id}` : entityId(type, name),
          names: [name],
        };
      });
      const known = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
      const entity = (number: number) => known[number % known.length]!.id;
      const base = sketch({
        id,
        text,
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
        entities: known,
      });
      const shown = [{ start: 0, end: Math.min(3, text.length), sentence: 0, provenance: { rule: "chance" } }] as const;
      const time = (start: string | undefined) =>
        start === undefined ? {} : { time: { start, precision: "day", text: "" } as const };
      return {
        ...base,
        relations: ties.map((tie, index) => ({
          id: `relation:${hash64(`${id}${index}`)}`,
          type: tie.type,
          subject: entity(tie.a),
          object: entity(tie.b),
          status: tie.status,
          ...time(tie.start),
          confidence: tie.p / 100,
          evidence: shown,
        })),
        events: events.map((item, index) => ({
          id: `event:${hash64(`${id} ${index}`)}`,
          type: item.type,
          status: item.status,
          ...time(item.start),
          confidence: item.p / 100,
          trigger: { start: 0, end: Math.min(2, text.length) },
          arguments: item.args.map(({ a, role }, place) =>
            a % 5 === 0
              ? { role, value: `value ${a}`, start: 0, end: 0 }
              : { role, entity: entity(a), start: 0, end: Math.min(place, text.length) },
          ),
          attributedTo: item.said % 3 === 0 ? [entity(item.said)] : [],
          evidence: shown,
        })),
      };
    });
}

/** One of many reports in bulk: about 20 entities, 60 mentions, 6 events and 12 relations out of a world of 2,000 people. */
export function bulkReport(number: number): Report {
  let seed = number * 2654435761 + 1;
  const random = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const people = Array.from({ length: 14 }, () => `Person${random(40)} Family${random(50)}`);
  const countries = Array.from({ length: 6 }, () => `Country${random(60)}`);
  const entities = [...new Set(people)].map((name) => ({ id: entityId("person", name), names: [name] }));
  const states = [...new Set(countries)].map((name) => ({ id: entityId("country", name), names: [name] }));
  const any = (list: readonly { readonly id: string }[]) => list[random(list.length)]!.id;
  const filler = Array.from({ length: 300 }, () => `word${random(5000)}`).join(" ");
  const text = `${[...people, ...countries].map((name) => `${name} spoke.`).join(" ")} ${filler}.`;
  return sketch({
    id: `n${number}`,
    title: `Report ${number}`,
    published: `20${10 + (number % 14)}-0${1 + (number % 9)}-1${number % 10}`,
    text,
    entities: [...entities, ...states],
    relations: Array.from({ length: 12 }, () => ({
      type: "citizenOf",
      subject: any(entities),
      object: any(states),
      words: "spoke",
    })),
    events: Array.from({ length: 6 }, (_, index) => ({
      type: (["visit", "criticize", "meeting", "sanction", "aid", "warn"] as const)[index]!,
      trigger: "spoke",
      actor: [any(entities)],
      recipient: [any(index % 2 ? states : entities)],
    })),
  });
}
