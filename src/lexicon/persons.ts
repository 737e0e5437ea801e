import { foldKey } from "./key.js";
import { personKey } from "./key-of-person.js";
import {
  type GivenName,
  type Honorific,
  type NamePart,
  readGivenNames,
  readHonorifics,
  readNameParts,
  readSurnames,
  type Surname,
} from "./tables/names.js";
import { type Gender, type KnownPerson, type PersonRow, readPersons } from "./tables/persons.js";

/** What a name tells of its bearer. */
export interface GenderClue {
  readonly gender: Gender;
  /** Whether it may well be wrong. */
  readonly isGuess: boolean;
}

/** What the tables know of people and their names. */
export interface Persons {
  /** A person by full name or another known spelling; undefined where nobody or several bear it. */
  readonly find: (name: string) => KnownPerson | undefined;
  /**
   * By the table of people or the given name. A guess by its ending where the tables do not have it, or where the name is one word that
   * may be a given name.
   */
  readonly genderOf: (name: string) => GenderClue | undefined;
  readonly givenName: (word: string) => GivenName | undefined;
  readonly isSurname: (word: string) => boolean;
  /** Whether a name, as its words, begins with the family name: "Xi Jinping", "Nguyen Phu Trong". */
  readonly isFamilyNameFirst: (words: readonly string[]) => boolean;
  /** "Mr.", "Gen.", "Sheikh"; only if written with a capital. */
  readonly honorific: (word: string) => Honorific | undefined;
  /** "van", "bin", "Jr.". */
  readonly namePart: (word: string) => NamePart | undefined;
}

/**
 * Reads the tables of people and names. What `added` says of somebody in the tables adds to it.
 *
 * @throws DramatisError `asset-missing` or `asset-invalid`, with file and line
 */
export function loadPersons(data: Readonly<Record<string, string>>, added: readonly PersonRow[] = []): Persons {
  const people = peopleByName(data, added);
  const given = readGivenNames(data);
  const surnames = readSurnames(data);
  const honorifics = readHonorifics(data);
  const parts = readNameParts(data);
  const genderByEnding = endingGenders(given);
  const find = (name: string) => people.get(personKey(name)) ?? undefined;
  const givenName = (word: string) => given.get(foldKey(word));
  const isFamilyNameFirst = (words: readonly string[]) => familyNameFirst(words, surnames, given);
  return {
    find,
    givenName,
    isFamilyNameFirst,
    isSurname: (word) => surnames.has(foldKey(word)),
    honorific: (word) => (/^\p{Lu}/u.test(word) ? honorifics.get(bare(word)) : undefined),
    namePart: (word) => parts.get(bare(word)),
    genderOf: (name) => {
      const known = find(name)?.gender;
      if (known !== undefined) return { gender: known, isGuess: false };
      const words = name.split(/\s+/u).filter((word) => honorifics.get(bare(word)) === undefined);
      if (words.length < 2) return guess(surnames.has(foldKey(name)) ? undefined : givenName(name)?.gender);
      const own = isFamilyNameFirst(words) ? words.slice(1) : words.slice(0, -1);
      const gender = givenName(own.join("-"))?.gender ?? givenName(own[0]!)?.gender;
      return gender === undefined ? guess(genderByEnding(own[0]!)) : { gender, isGuess: false };
    },
  };
}

function guess(gender: Gender | undefined): GenderClue | undefined {
  return gender === undefined ? undefined : { gender, isGuess: true };
}

const LONGEST_ENDING = 4;
const SHORTEST_ENDING = 2;

/** Tells the gender of a given name by the longest ending that at least twenty listed names share and nineteen in twenty agree on. */
function endingGenders(given: ReadonlyMap<string, GivenName>): (word: string) => Gender | undefined {
  const female = new Map<string, number>();
  const male = new Map<string, number>();
  for (const [name, { gender }] of given) {
    if (gender === undefined) continue;
    const counts = gender === "female" ? female : male;
    for (let size = Math.min(LONGEST_ENDING, name.length - 1); size >= SHORTEST_ENDING; size--) {
      const ending = name.slice(-size);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return (word) => {
    const name = foldKey(word);
    for (let size = Math.min(LONGEST_ENDING, name.length - 1); size >= SHORTEST_ENDING; size--) {
      const women = female.get(name.slice(-size)) ?? 0;
      const men = male.get(name.slice(-size)) ?? 0;
      if (women + men < 20) continue;
      return women >= 19 * men ? "female" : men >= 19 * women ? "male" : undefined;
    }
    return undefined;
  };
}

/** `null` for a name that several people bear. */
function peopleByName(
  data: Readonly<Record<string, string>>,
  given: readonly PersonRow[],
): ReadonlyMap<string, KnownPerson | null> {
  const people = new Map<string, KnownPerson | null>();
  for (const { person, aliases } of readPersons(data)) {
    for (const name of [person.name, ...aliases]) {
      const key = personKey(name);
      const other = people.get(key);
      people.set(key, other === undefined || other === person ? person : null);
    }
  }
  for (const { person, aliases } of given) {
    const known = people.get(personKey(person.name));
    const merged = known == null ? person : { ...known, ...person, name: known.name };
    for (const name of [merged.name, person.name, ...aliases]) people.set(personKey(name), merged);
  }
  return people;
}

function bare(word: string): string {
  return foldKey(word).replaceAll(".", "");
}

/** The first word is a family name of those written first, unless it may be a given name ("Lee") before a family name of another kind. */
function familyNameFirst(
  words: readonly string[],
  surnames: ReadonlyMap<string, Surname>,
  given: ReadonlyMap<string, GivenName>,
): boolean {
  const first = foldKey(words[0] ?? "");
  if (words.length < 2 || surnames.get(first)?.first !== true) return false;
  const last = surnames.get(foldKey(words.at(-1)!));
  return !(given.has(first) && last !== undefined && !last.first);
}
