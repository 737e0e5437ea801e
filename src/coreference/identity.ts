import type { EntityType } from "../document/labels.js";
import type { OfficeParts } from "../document/report.js";

/** An entity of the article before its mentions are counted. */
export interface Identity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Kind in the tables: `city`, `party`, `armed`… */
  readonly kind?: string;
  /** ISO 3166 alpha-3 code of the country it is, lies in or belongs to. */
  readonly iso3?: string;
  readonly wikidata?: string;
  readonly gender?: "female" | "male" | "neuter";
  /** A guess by the name where the gender is not known. */
  readonly guessedGender?: "female" | "male";
  readonly office?: OfficeParts;
}
