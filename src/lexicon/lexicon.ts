import type { KnownEntity } from "./entry.js";
import { type Gazetteer, loadGazetteer } from "./gazetteer.js";
import { foldKey } from "./key.js";
import { capitalId } from "./tables/countries.js";
import { type EventNoun, readEventNouns } from "./tables/event-nouns.js";
import { type HeadWord, readHeads } from "./tables/heads.js";
import { isMember, readMemberships } from "./tables/memberships.js";

/** What the tables know of names. */
export interface Lexicon extends Gazetteer {
  /** A known entity by its id. */
  readonly entity: (id: string) => KnownEntity | undefined;
  /** ISO 3166 alpha-3 codes of the members of an organization (its entity id) at a date, or now; none for one not in the tables. */
  readonly members: (organization: string, date?: string) => readonly string[];
  /** The capital of a country (ISO 3166 alpha-3 code). */
  readonly capitalOf: (iso3: string) => KnownEntity | undefined;
  /** What names that begin or end with a word are. */
  readonly headKinds: (word: string) => readonly HeadWord[];
  /** The longest noun at a token that makes a name with what stands before it. */
  readonly eventNounAt: (
    tokens: readonly string[],
    index: number,
  ) => { readonly length: number; readonly value: EventNoun } | undefined;
}

/**
 * Reads every table.
 *
 * @param data the files under `data/`, by path: `gazetteers/countries.tsv`
 * @throws DramatisError `asset-missing`, `asset-invalid` (with file and line)
 */
export function loadLexicon(data: Readonly<Record<string, string>>): Lexicon {
  const gazetteer = loadGazetteer(data);
  const { countries, entities } = gazetteer;
  const memberships = readMemberships(data, entities);
  const heads = readHeads(data);
  const eventNouns = readEventNouns(data);
  return {
    ...gazetteer,
    entity: (id) => entities.get(id),
    members: (organization, date) =>
      (memberships.get(organization) ?? []).filter((item) => isMember(item, date)).map(({ iso3 }) => iso3),
    capitalOf: (iso3) => {
      const country = countries.get(iso3);
      const id = country === undefined ? undefined : capitalId(country);
      return id === undefined ? undefined : entities.get(id);
    },
    headKinds: (word) => heads.get(foldKey(word)) ?? [],
    eventNounAt: (tokens, index) => eventNouns.matchAt(tokens, index)[0],
  };
}
