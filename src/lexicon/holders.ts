import { personKey } from "./key-of-person.js";
import { type Holder, readHolders } from "./tables/holders.js";
import { type PersonRow, readPersons } from "./tables/persons.js";

/** An office of a country or organization, in the canonical words it has there. */
export interface OfficeQuery {
  readonly role: string;
  readonly portfolio?: string;
  readonly iso3?: string;
  /** Last part of the organization's id: `united-nations`. */
  readonly organization?: string;
}

/** Who held which office when. */
export interface Holders {
  /**
   * The holders of an office at a date (ISO 8601, any precision), or ever, the latest to enter first. Where nobody is `Leader` or `Ruler` of a
   * country, its head of state or government is.
   */
  readonly at: (office: OfficeQuery, date?: string) => readonly Holder[];
  /** The offices of a person, at a date if one is given, the latest first. Any spelling in the table of persons will do. */
  readonly officesOf: (person: string, date?: string) => readonly Holder[];
  /** Everybody in office at a date whose name ends, or begins, with a word. */
  readonly named: (word: string, date: string) => readonly Holder[];
}

/** What a user adds to the tables of holders. */
export interface GivenHolders {
  readonly holders: readonly Holder[];
  readonly persons: readonly PersonRow[];
}

/**
 * Reads the tables of holders. They are sorted by office and by person when the first question of that kind is asked.
 *
 * @throws DramatisError `asset-missing`, `asset-invalid` (with file and line)
 */
export function loadHolders(
  data: Readonly<Record<string, string>>,
  given: GivenHolders = { holders: [], persons: [] },
): Holders {
  const holders = [...succeeded(readHolders(data), given.holders), ...given.holders];
  const byOffice = indexed(holders, officeKey);
  const spellings = lazily(() => canonicalSpellings([...readPersons(data), ...given.persons]));
  const keyOfPerson = (name: string) => {
    const key = personKey(name);
    return spellings().get(key) ?? key;
  };
  const byPerson = indexed(holders, ({ person }) => keyOfPerson(person));
  const byWord = indexedByAll(holders, ({ person }) => {
    const words = personKey(person).split(" ");
    return new Set([words[0]!, words.at(-1)!]);
  });
  const at = (office: OfficeQuery, date?: string): readonly Holder[] =>
    (byOffice(officeKey(office)) ?? [])
      .filter((holder) => date === undefined || holdsAt(holder, date))
      .sort(latestFirst);
  return {
    at: (office, date) => {
      const exact = at(office, date);
      if (exact.length > 0 || !STAND_INS.has(office.role)) return exact;
      return LEADING.map((role) => at({ ...office, role }, date)).find((found) => found.length > 0) ?? [];
    },
    officesOf: (person, date) =>
      (byPerson(keyOfPerson(person)) ?? [])
        .filter((holder) => date === undefined || holdsAt(holder, date))
        .sort(latestFirst),
    named: (word, date) => (byWord(personKey(word)) ?? []).filter((holder) => holdsAt(holder, date)).sort(latestFirst),
  };
}

/** Whether a holder is in office at a date (ISO 8601). Of two imprecise dates only the common part is compared. */
export function holdsAt({ start, end }: Pick<Holder, "start" | "end">, date: string): boolean {
  return compareDates(start, date) <= 0 && (end === undefined || compareDates(date, end) <= 0);
}

const STAND_INS = new Set(["Leader", "Ruler", "Dictator", "Military Leader"]);
const LEADING = ["Supreme Leader", "Leader", "President", "Chancellor", "Prime Minister", "King", "Emir", "Sultan"];

/** Compares two dates in ISO 8601 as far as both are known: below 0, 0 or above 0. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function latestFirst(a: Holder, b: Holder): number {
  return a.start < b.start ? 1 : a.start > b.start ? -1 : 0;
}

/** Whoever held an office when the tables were made leaves it where a successor is given, unless several held it at once. */
function succeeded(holders: readonly Holder[], given: readonly Holder[]): readonly Holder[] {
  if (given.length === 0) return holders;
  const next = group(given, (holder) => [officeKey(holder)]);
  const open = group(
    holders.filter(({ end }) => end === undefined),
    (holder) => [officeKey(holder)],
  );
  return holders.map((holder) => {
    const key = officeKey(holder);
    const starts = (next.get(key) ?? []).map(({ start }) => start).filter((start) => start > holder.start);
    if (holder.end !== undefined || starts.length === 0 || open.get(key)!.length > 1) return holder;
    return { ...holder, end: starts.sort()[0]! };
  });
}

function officeKey({ iso3, organization, role, portfolio = "" }: OfficeQuery): string {
  return `${iso3 ?? organization ?? ""}\t${role}\t${portfolio}`;
}

type Lookup<T> = (key: string) => readonly T[] | undefined;

/** From every other spelling of a known person's name to the canonical one, both as {@link personKey}. */
function canonicalSpellings(persons: readonly PersonRow[]): ReadonlyMap<string, string> {
  return new Map(
    persons.flatMap(({ person, aliases }) =>
      aliases.map((alias) => [personKey(alias), personKey(person.name)] as const),
    ),
  );
}

function indexed<T>(items: readonly T[], keyOf: (item: T) => string): Lookup<T> {
  return indexedByAll(items, (item) => [keyOf(item)]);
}

/** A look-up by any of several keys of an item, made when the first question is asked. */
function indexedByAll<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Lookup<T> {
  const index = lazily(() => group(items, keysOf));
  return (key) => index().get(key);
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function group<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [item]);
      else list.push(item);
    }
  }
  return groups;
}
