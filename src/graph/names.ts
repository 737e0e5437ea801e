import { slug } from "../document/id.js";
import type { NodeAttributes } from "./attributes.js";
import type { RawGraph } from "./state.js";

/** How a name fits a node, best first: as its id or label, another name, a code, or a part of its name. */
const TIERS = ["exact", "alias", "code", "part"] as const;

type Tier = (typeof TIERS)[number];

/** Every name, alias and code of a graph's nodes. */
export type NameIndex = ReadonlyMap<string, readonly { readonly id: string; readonly tier: Tier }[]>;

/** A name as names are compared: without case, accents, full stops and other punctuation. */
export function nameKey(name: string): string {
  return slug(name.replaceAll(".", "")) || name;
}

/** Collects the names of all nodes. */
export function indexNames(raw: RawGraph): NameIndex {
  const index = new Map<string, { id: string; tier: Tier }[]>();
  raw.forEachNode((id, attributes) => {
    const seen = new Set<string>();
    for (const [name, tier] of namesOf(id, attributes)) {
      const key = nameKey(name);
      if (seen.has(key)) continue;
      seen.add(key);
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [{ id, tier }]);
      else entries.push({ id, tier });
    }
  });
  return index;
}

function* namesOf(id: string, node: NodeAttributes): Generator<[string, Tier]> {
  yield [id, "exact"];
  yield [node.label, "exact"];
  yield [id.slice(id.indexOf(":") + 1), "exact"];
  if (node.kind !== "entity") return;
  for (const alias of node.aliases) yield [alias, "alias"];
  for (const code of [node.iso3, node.iso2, node.wikidata]) if (code !== undefined) yield [code, "code"];
  for (const part of partsOf(node.type, node.label)) yield [part, "part"];
}

/** A person's last word; an office's name without its jurisdiction. */
function partsOf(type: string, label: string): string[] {
  if (type === "person") return label.split(/\s+/).slice(1).slice(-1);
  if (type === "office") return [withoutJurisdiction(label)];
  return [];
}

function withoutJurisdiction(label: string): string {
  const bracket = label.endsWith(")") ? label.lastIndexOf("(") : -1;
  return bracket < 0 ? label : label.slice(0, bracket).trimEnd();
}

/** Ids of the nodes a name can mean, best first: by how it fits, then by mentions, salience and id. */
export function findNodes(name: string, raw: RawGraph, index: NameIndex): string[] {
  if (raw.hasNode(name)) return [name];
  const entries = index.get(nameKey(name)) ?? [];
  const weight = (id: string) => {
    const node = raw.getNodeAttributes(id);
    return node.kind === "entity" ? [node.mentions, node.salience] : [0, 0];
  };
  const ranked = entries.map(({ id, tier }) => ({ id, rank: [-TIERS.indexOf(tier), ...weight(id)] }));
  ranked.sort((a, b) => compareRanks(b.rank, a.rank) || (a.id < b.id ? -1 : 1));
  return ranked.map((entry) => entry.id);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
  return 0;
}

/** Up to three names of the graph that look like `name`: by edit distance, at most a third of its length. */
export function suggestNames(name: string, raw: RawGraph, index: NameIndex): string[] {
  const key = nameKey(name);
  const limit = Math.max(1, Math.floor(key.length / 3));
  const near: { id: string; distance: number }[] = [];
  for (const [other, entries] of index) {
    if (Math.abs(other.length - key.length) > limit) continue;
    const distance = editDistance(key, other, limit);
    if (distance <= limit) near.push({ id: entries[0]!.id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return [...new Set(near.map(({ id }) => raw.getNodeAttribute(id, "label")))].slice(0, 3);
}

/** Insertions, deletions and substitutions from one word to another; a number above `limit` where there are more. Source: Levenshtein (1966). */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
