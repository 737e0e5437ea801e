import type { Casing } from "./casing.js";
import { type Entry, isAcronym, type KnownEntity } from "./entry.js";
import { type Country, readCountries, readCountryNames } from "./tables/countries.js";
import { readGroups } from "./tables/groups.js";
import type { Listed } from "./tables/listed.js";
import { readNamed } from "./tables/named.js";
import { readOrganizations } from "./tables/organizations.js";
import { readPlaces } from "./tables/places.js";
import { readSeats } from "./tables/seats.js";
import { Trie } from "./trie.js";

/** The words of `length` tokens that are a form of a known entity. */
export interface Match {
  readonly length: number;
  readonly entry: Entry;
}

/** How to look for names. */
export interface MatchOptions {
  /** Defaults to `mixed`. */
  readonly casing?: Casing;
  /** Also return names shorter than the longest. */
  readonly shorter?: boolean;
}

/** The names of countries, places, organizations, groups, agreements and occasions. */
export interface Gazetteer {
  /** By ISO 3166 alpha-3 code. */
  readonly countries: ReadonlyMap<string, Country>;
  /** By id. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Names that begin at a token, the longest first; several where a name has several bearers. */
  readonly matchAt: (tokens: readonly string[], index: number, options?: MatchOptions) => readonly Match[];
}

/** Reads the tables of names. Throws `asset-missing` or `asset-invalid`, with file and line. */
export function loadGazetteer(data: Readonly<Record<string, string>>): Gazetteer {
  const countries = readCountries(data);
  const lists: readonly Listed[] = [
    { entities: [...countries.values()], entries: readCountryNames(data, countries) },
    readPlaces(data, countries),
    readOrganizations(data, "gazetteers/organizations.tsv", countries),
    readOrganizations(data, "gazetteers/parties.tsv", countries),
    readGroups(data),
    readNamed(data, "gazetteers/agreements.tsv", "agreement"),
    readNamed(data, "gazetteers/occasions.tsv", "occasion"),
  ];
  const entities = new Map<string, KnownEntity>();
  const trie = new Trie<Entry>();
  for (const list of lists) {
    for (const entity of list.entities) entities.set(entity.id, entity);
    for (const entry of list.entries) trie.add(entry.form, entry);
  }
  for (const entry of readSeats(data, entities)) trie.add(entry.form, entry);
  return { countries, entities, matchAt: (tokens, index, options) => matches(trie, tokens, index, options) };
}

function matches(
  trie: Trie<Entry>,
  tokens: readonly string[],
  index: number,
  { casing = "mixed", shorter = false }: MatchOptions = {},
): readonly Match[] {
  const found = trie
    .matchAt(tokens, index, casing)
    .filter(({ length, value }) => value.styles[0] !== "prefix" || isHyphen(tokens[index + length]))
    .map(({ length, value }) => ({ length, entry: casing === "mixed" ? value : withoutCase(value) }));
  const wanted = shorter ? found : found.filter(({ length }) => length === found[0]?.length);
  return wanted.length < 2 ? wanted : distinct(wanted);
}

/** An entity may have two forms that differ in case alone ("NATO", "Nato"): the clearer one counts. */
function distinct(found: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of found) {
    const key = `${match.length} ${match.entry.kind} ${match.entry.id}`;
    const known = best.get(key);
    if (known === undefined || (known.entry.ambiguous && !match.entry.ambiguous)) best.set(key, match);
  }
  return [...best.values()];
}

/** Without case "US" may be the pronoun, and "Who" an agency. */
function withoutCase(entry: Entry): Entry {
  return isAcronym(entry.form) ? { ...entry, ambiguous: true } : entry;
}

function isHyphen(token: string | undefined): boolean {
  return token !== undefined && /^[-\u2010\u2011\u2013]$/.test(token);
}
