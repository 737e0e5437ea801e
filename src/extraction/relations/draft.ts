import type { EntityType, Qualifier, RelationType, Status } from "../../document/labels.js";
import type { Time } from "../../document/report.js";
import type { Span } from "../../document/span.js";

/** A tie that a rule saw in one place. */
export interface RelationDraft {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly status?: Status;
  readonly qualifiers?: readonly Qualifier[];
  readonly time?: Time;
  /** Where it is said; the first span lies in the sentence of the evidence. */
  readonly spans: readonly [Span, ...Span[]];
  /** Rule id, a key of the table of rule precisions. */
  readonly rule: string;
  /** Whether a list of facts, not the wording, makes the tie. */
  readonly listed?: boolean;
}

/** The type that an entity id begins with. */
export function typeOf(id: string): EntityType {
  return id.slice(0, id.indexOf(":")) as EntityType;
}
