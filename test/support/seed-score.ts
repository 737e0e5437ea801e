import type { Argument, Entity, NewsEvent, Report } from "../../src/document/report.js";

/** What a careful reader finds in an article: the form of `key.json`. */
export interface Key {
  readonly published: string;
  readonly entities: readonly { key: string; type: string; iso3?: string; names: readonly string[] }[];
  readonly absent: readonly { names: readonly string[] }[];
  readonly allowed: readonly { type: string; names: readonly string[] }[];
  readonly relations: readonly {
    type: string;
    subject: string;
    object: string;
    symmetric?: boolean;
    optional?: boolean;
  }[];
  readonly events: readonly KeyEvent[];
}

interface KeyEvent {
  readonly key: string;
  readonly plover: string;
  readonly type?: string;
  readonly actor: readonly string[];
  readonly recipient?: readonly string[];
  readonly other?: readonly string[];
  readonly place?: readonly string[];
  readonly reciprocal?: boolean;
  readonly time?: string;
  readonly status?: string;
}

/** How a report compares with a key; names of what was missed or should not be there. */
export interface SeedScore {
  readonly f1: number;
  readonly missedEntities: readonly string[];
  readonly extraEntities: readonly string[];
  readonly absentFound: readonly string[];
  readonly missedRelations: readonly string[];
  readonly foundEvents: readonly string[];
  readonly missedEvents: readonly string[];
}

/** Scores a report against a key, entity by entity. */
export function scoreSeed(report: Report, key: Key): SeedScore {
  const matched = new Map<string, string>();
  const fold = (name: string) => name.toLowerCase().replace(/[’]/g, "'");
  for (const wanted of key.entities) {
    const names = new Set(wanted.names.map(fold));
    const found = report.entities.find(
      (entity) =>
        entity.type === wanted.type &&
        (wanted.iso3 === undefined
          ? [entity.name, ...entity.aliases].some((name) => names.has(fold(name)))
          : entity.codes?.iso3 === wanted.iso3) &&
        !matched.has(entity.id),
    );
    if (found !== undefined) matched.set(found.id, wanted.key);
  }
  const keyOf = (id: string | undefined) => matched.get(id ?? "");
  const allowed = new Set(key.allowed.flatMap(({ type, names }) => names.map((name) => `${type} ${fold(name)}`)));
  const isAllowed = (entity: Entity) =>
    [entity.name, ...entity.aliases].some((name) => allowed.has(`${entity.type} ${fold(name)}`));
  const extra = report.entities.filter((entity) => !matched.has(entity.id) && !isAllowed(entity));
  const absent = new Set(key.absent.flatMap(({ names }) => names));
  const found = new Set(matched.values());
  return {
    f1: (2 * found.size) / (key.entities.length + found.size + extra.length),
    missedEntities: key.entities.map((entity) => entity.key).filter((name) => !found.has(name)),
    extraEntities: extra.map((entity) => `${entity.type} ${entity.name}`),
    absentFound: report.mentions.map((mention) => mention.text).filter((text) => absent.has(text)),
    missedRelations: key.relations
      .filter((wanted) => wanted.optional !== true)
      .filter((wanted) => !report.relations.some((relation) => isRelation(relation, wanted)))
      .map(({ type, subject, object }) => `${subject} ${type} ${object}`),
    foundEvents: key.events
      .filter((wanted) => report.events.some((event) => isEvent(event, wanted)))
      .map((event) => event.key),
    missedEvents: key.events
      .filter((wanted) => !report.events.some((event) => isEvent(event, wanted)))
      .map((event) => event.key),
  };

  function isRelation(relation: Report["relations"][number], wanted: Key["relations"][number]): boolean {
    if (relation.type !== wanted.type) return false;
    const [subject, object] = [keyOf(relation.subject), keyOf(relation.object)];
    const straight = subject === wanted.subject && object === wanted.object;
    return straight || (wanted.symmetric === true && subject === wanted.object && object === wanted.subject);
  }

  function isEvent(event: NewsEvent, wanted: KeyEvent): boolean {
    if (event.plover !== wanted.plover || (wanted.type !== undefined && event.type !== wanted.type)) return false;
    if (wanted.status !== undefined && event.status !== wanted.status) return false;
    if (wanted.time !== undefined && event.time?.start.startsWith(wanted.time) !== true) return false;
    const keys = (...roles: Argument["role"][]) =>
      event.arguments.filter((argument) => roles.includes(argument.role)).map((argument) => keyOf(argument.entity));
    const actors = keys("actor");
    if (wanted.reciprocal === true) return wanted.actor.every((party) => actors.includes(party));
    const some = (list: readonly string[] | undefined, found: readonly (string | undefined)[]) =>
      list === undefined || list.some((party) => found.includes(party));
    return (
      some(wanted.actor, actors) &&
      some(wanted.recipient, keys("recipient")) &&
      some(wanted.other, keys("actor", "recipient")) &&
      some(wanted.place, keys("place"))
    );
  }
}
