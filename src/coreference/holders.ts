import { entityId } from "../document/id.js";
import type { MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import type { IdentifiedOffices } from "./offices.js";
import { isShortNameOf, nameWords } from "./person-names.js";

/** Who held an office, as the table of holders has it. */
export interface TableHolder {
  readonly person: string;
  readonly start: string;
  readonly end?: string;
}

/** What the table of holders can tell. */
export interface HolderFacts {
  /** The holders of an office entity at a date. */
  readonly holdersOf: (office: Identity, date: string) => readonly TableHolder[];
  readonly person: (name: string) => { readonly wikidata?: string; readonly gender?: "female" | "male" } | undefined;
}

/** What the table adds to the offices of an article. */
export interface CheckedHolders {
  /** Full identities of people whom the article names by one word: "President Ruto", by id of the short identity. */
  readonly full: ReadonlyMap<string, Identity>;
  /** Whom an office stands for, where its holder at the date is named elsewhere in the article; by index of mention. */
  readonly standsFor: ReadonlyMap<number, Identity>;
  /** Where text and table disagree: the text wins. */
  readonly warnings: readonly string[];
}

/**
 * Checks the offices of an article against the table of holders at its date of publication. Without a date nothing is checked.
 *
 * @param named identities of the names, by index of mention
 */
export function checkHolders(
  document: MentionedDocument,
  named: ReadonlyMap<number, Identity>,
  { offices, standsFor }: IdentifiedOffices,
  facts: HolderFacts,
): CheckedHolders {
  const full = new Map<string, Identity>();
  const stands = new Map<number, Identity>();
  const warnings = new Set<string>();
  const date = document.published?.slice(0, 10);
  if (date === undefined) return { full, standsFor: stands, warnings: [] };
  const people = [...named.values()].filter((identity) => identity.type === "person");
  for (const [index, office] of offices) {
    const { office: draft, plural } = document.mentions[index]!;
    if (draft === undefined || plural === true || draft.qualifiers.length > 0) continue;
    const known = facts.holdersOf(office, date);
    if (known.length === 0) continue;
    const holder = draft.holder === undefined ? undefined : named.get(draft.holder);
    const matchOf = ({ name }: Identity) => known.find((entry) => areOne(name, entry.person));
    const person = holder ?? (standsFor.has(index) ? undefined : people.find((one) => matchOf(one) !== undefined));
    if (person === undefined) continue;
    if (holder === undefined) stands.set(index, person);
    const match = matchOf(person);
    if (match === undefined) warnings.add(disagreement(person, office, known[0]!));
    else if (nameWords(person.name).length === 1) full.set(person.id, fullIdentity(person, match.person, facts));
  }
  return { full, standsFor: stands, warnings: [...warnings] };
}

function areOne(name: string, other: string): boolean {
  const [a, b] = [nameWords(name), nameWords(other)];
  return isShortNameOf(a, b) || isShortNameOf(b, a);
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

function disagreement(holder: Identity, office: Identity, known: TableHolder): string {
  return `office: the article has ${holder.name} as ${office.name}, the table ${known.person} since ${known.start}`;
}
