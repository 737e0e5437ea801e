import type { Entity, Relation } from "../document/report.js";
import type { TableHolder } from "./holders.js";
import type { Identity } from "./identity.js";
import { areOnePerson } from "./person-names.js";

/** What the table of holders can tell of an office. */
export interface StatedHolderFacts {
  /** The holders of an office at a date, or ever. */
  readonly holdersOf: (office: Pick<Identity, "office">, date?: string) => readonly TableHolder[];
  /** Whether the table means to list the holders of an office. */
  readonly isListedOffice: (office: Pick<Identity, "office">) => boolean;
}

/** A holder of an office by an article, whom the table does not have. */
export interface UnlistedHolder {
  readonly person: Entity;
  readonly office: Entity;
  readonly relation: Relation;
  /** Whom the table has at the article's date. */
  readonly listed?: TableHolder;
}

/** The parts of a report that say who holds which office. */
export interface StatedHolders {
  readonly published?: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** The rule of a relation whose sentence tells that the holder leaves: until this news the article has them in office. */
const leaving = "office/left";
const unsettled = new Set(["acting", "elect", "then", "late"]);

/**
 * The holders of offices whom an article names and the table of holders lacks at its date of publication. Somebody who held the office at
 * another time may be named as of then and is passed over, and so is everybody in an article without a date.
 */
export function unlistedHolders(
  { published, entities, relations }: StatedHolders,
  facts: StatedHolderFacts,
): readonly UnlistedHolder[] {
  const date = published?.slice(0, 10);
  if (date === undefined) return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, UnlistedHolder>();
  for (const relation of relations) {
    if (relation.type !== "holdsOffice" || !isCurrent(relation)) continue;
    if (relation.qualifier?.some((qualifier) => unsettled.has(qualifier))) continue;
    const [person, office] = [byId.get(relation.subject), byId.get(relation.object)];
    if (person?.type !== "person" || office === undefined || !facts.isListedOffice(office)) continue;
    if (facts.holdersOf(office).some((known) => areOnePerson(person.name, known.person))) continue;
    const listed = facts.holdersOf(office, date)[0];
    const key = `${person.id} ${office.id}`;
    if (!found.has(key)) found.set(key, { person, office, relation, ...(listed === undefined ? {} : { listed }) });
  }
  return [...found.values()];
}

/** Whether the article has somebody in office at its date or until the news that it tells. */
function isCurrent({ status, evidence }: Relation): boolean {
  if (status === "ongoing" || status === "occurred") return true;
  return status === "former" && evidence.some(({ provenance }) => "rule" in provenance && provenance.rule === leaving);
}

/** The warning of a report about a holder whom the table does not have: the text wins. */
export function holderWarning({ person, office, listed }: UnlistedHolder): string {
  const table = listed === undefined ? "nobody then" : `${listed.person}${since(listed.start)}`;
  return `office: the article has ${person.name} as ${office.name}, the table ${table}`;
}

function since(start: string): string {
  return start === "" ? "" : ` since ${start}`;
}
