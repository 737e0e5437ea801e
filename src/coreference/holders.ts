import { entityId } from "../document/id.js";
import type { MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import type { IdentifiedOffices } from "./offices.js";
import { areOnePerson, nameWords } from "./person-names.js";

/** Who held an office, as the table of holders has it. */
export interface TableHolder {
  readonly person: string;
  readonly start: string;
  readonly end?: string;
}

/** What the table of holders can tell. */
export interface HolderFacts {
  /** The holders of an office entity at a date, or ever. */
  readonly holdersOf: (office: Pick<Identity, "office">, date?: string) => readonly TableHolder[];
  readonly person: (name: string) => { readonly wikidata?: string; readonly gender?: "female" | "male" } | undefined;
}

/** What the table adds to the offices of an article. */
export interface FoundHolders {
  /** Full identities of people whom the article names by one word: "President Ruto", by id of the short identity. */
  readonly full: ReadonlyMap<string, Identity>;
  /** Whom an office stands for, where its holder at the date is named elsewhere in the article; by index of mention. */
  readonly standsFor: ReadonlyMap<number, Identity>;
}

/**
 * Looks up the offices of an article in the table of holders at its date of publication. Without a date nothing is looked up.
 *
 * @param named identities of the names, by index of mention
 */
export function findHolders(
  document: MentionedDocument,
  named: ReadonlyMap<number, Identity>,
  { offices, standsFor }: IdentifiedOffices,
  facts: HolderFacts,
): FoundHolders {
  const full = new Map<string, Identity>();
  const stands = new Map<number, Identity>();
  const date = document.published?.slice(0, 10);
  if (date === undefined) return { full, standsFor: stands };
  const people = [...named.values()].filter((identity) => identity.type === "person");
  for (const [index, office] of offices) {
    const { office: draft, plural } = document.mentions[index]!;
    if (draft === undefined || plural === true || draft.qualifiers.length > 0) continue;
    const known = facts.holdersOf(office, date);
    if (known.length === 0) continue;
    const holder = draft.holder === undefined ? undefined : named.get(draft.holder);
    const matchOf = ({ name }: Identity) => known.find((entry) => areOnePerson(name, entry.person));
    const person = holder ?? (standsFor.has(index) ? undefined : people.find((one) => matchOf(one) !== undefined));
    if (person === undefined) continue;
    if (holder === undefined) stands.set(index, person);
    const match = matchOf(person);
    if (match !== undefined && nameWords(person.name).length === 1)
      full.set(person.id, fullIdentity(person, match.person, facts));
  }
  return { full, standsFor: stands };
}

function fullIdentity(short: Identity, name: string, facts: HolderFacts): Identity {
  const { gender = short.gender, wikidata } = facts.person(name) ?? {};
  return {
    id: entityId("person", name),
    type: "person",
    name,
    ...(gender === undefined ? {} : { gender }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}
