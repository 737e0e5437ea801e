import type { EntityType } from "../document/labels.js";
import type { CountryCodes } from "./build-entities.js";
import type { NameFacts } from "./names.js";
import type { OfficeFacts } from "./offices.js";
import type { OrganizationFacts } from "./organizations.js";

/** A common noun that describes entities of a type. */
export interface Nominal {
  readonly type: EntityType;
  readonly kind: string;
}

/** What the tables must be able to tell about names, offices and nouns. */
export interface Knowledge extends NameFacts, OfficeFacts, OrganizationFacts, CountryCodes {
  readonly nominal: (lemma: string) => Nominal | undefined;
  /** The capital of a country. */
  readonly capital: (iso3: string) => string | undefined;
}
