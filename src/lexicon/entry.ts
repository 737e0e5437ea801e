import type { EntityType } from "../document/labels.js";

/**
 * What the words of an entry are: the name of a country, a word for its nationality, a capital (a city that may stand for its
 * government), another seat of a government, or the name of something else.
 */
export type EntryKind =
  | "country"
  | "demonym"
  | "capital"
  | "seat"
  | "person"
  | "place"
  | "organization"
  | "group"
  | "agreement"
  | "occasion";

/** The grammatical or historical kind of a form. `prefix` ("Sino") only stands before a hyphen. */
export type FormStyle = "name" | "acronym" | "historic" | "adjective" | "noun" | "plural" | "prefix";

/** Somebody or something that the tables know. It has one id and one canonical name. */
export interface KnownEntity {
  /** As in a report: `country:FRA`, `place:FRA/paris`, `organization:nato`. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The value of the column `kind` of its table, such as `state`, `city`, `party`. */
  readonly kind: string;
  /** ISO 3166 code of the country it is, lies in or belongs to, where that is one. */
  readonly iso3?: string;
  readonly wikidata?: string;
}

/** A form under which a known entity is named. */
export interface Entry {
  readonly kind: EntryKind;
  /** Entity id. */
  readonly id: string;
  readonly type: EntityType;
  /** Canonical name of the entity. */
  readonly name: string;
  /** The words as the table writes them. */
  readonly form: string;
  /** The ways to use the form; `Chinese` is `adjective`, `noun` and `plural`. */
  readonly styles: readonly FormStyle[];
  /** The value of the column `kind` of the entity's table. */
  readonly subkind: string;
  readonly iso3?: string;
  /** Whether the same words often mean something else: a person, a common word. */
  readonly ambiguous: boolean;
  /** Whether a user's own table says so, which then counts more than what a model sees. */
  readonly given?: true;
}

const NAME: readonly FormStyle[] = ["name"];
const ACRONYM: readonly FormStyle[] = ["acronym"];

/** Joins an entity and one of its forms. */
export function entry(
  entity: KnownEntity,
  kind: EntryKind,
  form: string,
  ambiguous = false,
  styles: readonly FormStyle[] = isAcronym(form) ? ACRONYM : NAME,
): Entry {
  const { id, type, name, iso3, kind: subkind } = entity;
  if (iso3 === undefined) return { kind, id, type, name, form, styles, subkind, ambiguous };
  return { kind, id, type, name, form, styles, subkind, ambiguous, iso3 };
}

/** Whether a form is written in capitals ("DPRK", "M23"). */
export function isAcronym(form: string): boolean {
  return form.toUpperCase() === form && !form.includes(" ");
}
