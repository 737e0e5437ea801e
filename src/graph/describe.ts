import type { EntityNode } from "./attributes.js";
import type { Resolver } from "./overrides.js";
import type { EntityRecord } from "./record.js";
import { type Fingerprints, groupSources } from "./sources.js";
import { dates, rounded } from "./summarize.js";

/** An entity as one article knows it, with its article. */
export interface EntityPart {
  readonly article: string;
  readonly published?: string;
  readonly record: EntityRecord;
}

/** What describing needs to know beside the parts. */
export interface DescribeContext {
  readonly id: string;
  /** The name the user gave. */
  readonly name: string | undefined;
  readonly resolve: Resolver;
  readonly fingerprints: Fingerprints;
}

/**
 * Sums up what articles know of one entity; independent of the order of `parts`, of which there is at least one. The name is the one
 * most articles use, then the longest; parts that carry the node's own id count before others, full names before partial ones.
 */
export function describeEntity(list: readonly EntityPart[], context: DescribeContext): EntityNode {
  const parts = [...list].sort((a, b) => order(a.article, b.article) || order(a.record.id, b.record.id));
  const naming = preferred(parts, context.id);
  const label = context.name ?? commonest(naming.map((part) => part.record.name));
  const names = new Set(parts.flatMap(({ record }) => [record.name, ...record.aliases]));
  names.delete(label);
  const groups = groupSources(new Set(parts.map((part) => part.article)), context.fingerprints);
  const published = parts.flatMap(({ published: date }) => (date === undefined ? [] : [{ first: date, last: date }]));
  return {
    kind: "entity",
    type: naming[0]!.record.type,
    label,
    aliases: [...names].sort(),
    ...facts(naming, context.resolve),
    salience: meanSalience(parts),
    mentions: parts.reduce((sum, { record }) => sum + record.mentions.length / 2, 0),
    articles: groups.size,
    sources: new Set(groups.values()).size,
    ...dates(published),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function preferred(parts: readonly EntityPart[], id: string): readonly EntityPart[] {
  const own = parts.filter((part) => part.record.id === id);
  if (own.length > 0) return own;
  const full = parts.filter((part) => !isLocal(part.record.id));
  return full.length > 0 ? full : parts;
}

/** Whether an id stands for somebody known by a partial name in one article only. */
export function isLocal(id: string): boolean {
  return id.includes(":?");
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[best]] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || order(a, b)) as [
    [string, number],
  ];
  return best;
}

type Facts = Pick<EntityNode, "iso2" | "iso3" | "wikidata" | "role" | "portfolio" | "jurisdiction" | "country">;

/** The first value that any part gives, field by field. */
function facts(parts: readonly EntityPart[], resolve: Resolver): Facts {
  const first = (read: (record: EntityRecord) => string | undefined) => {
    for (const { article, record } of parts) {
      const value = read(record);
      if (value !== undefined) return { article, value };
    }
    return undefined;
  };
  const node = (found: ReturnType<typeof first>) => found && resolve(found.article, found.value);
  const found = {
    iso2: first(({ codes }) => codes?.iso2)?.value,
    iso3: first(({ codes }) => codes?.iso3)?.value,
    wikidata: first(({ codes }) => codes?.wikidata)?.value,
    role: first(({ office }) => office?.role)?.value,
    portfolio: first(({ office }) => office?.portfolio)?.value,
    jurisdiction: node(first(({ office }) => office?.jurisdiction)),
    country: node(first(({ country }) => country)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function meanSalience(parts: readonly EntityPart[]): number {
  const highest = new Map<string, number>();
  for (const { article, record } of parts) highest.set(article, Math.max(highest.get(article) ?? 0, record.salience));
  return rounded([...highest.values()].reduce((sum, salience) => sum + salience, 0) / highest.size);
}
