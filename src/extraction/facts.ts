/** What the tables know of entities beyond the article, asked by entity id. */
export interface WorldFacts {
  /** What kind of organization, place or occasion it is: `party`, `armed`, `city`. */
  readonly kindOf: (id: string) => string | undefined;
  /** Whether a place is the capital of a country. */
  readonly isCapital: (place: string, country: string) => boolean;
  /** Whether a country is a member of an organization at a date (ISO 8601), or now. */
  readonly isMember: (country: string, organization: string, date?: string) => boolean;
}

/** Knows nothing. */
export const NO_FACTS: WorldFacts = { kindOf: () => undefined, isCapital: () => false, isMember: () => false };
