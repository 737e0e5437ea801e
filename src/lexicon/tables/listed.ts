import type { Entry, KnownEntity } from "../entry.js";

/** What a table adds: entities, and the forms under which they are named. */
export interface Listed {
  readonly entities: readonly KnownEntity[];
  readonly entries: readonly Entry[];
}
