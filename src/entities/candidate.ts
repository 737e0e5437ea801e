import type { EntityType, Reading } from "../document/labels.js";
import type { MentionForm, Provenance } from "../document/report.js";
import type { OfficeDraft } from "../document/stages.js";

/** A proposed mention over the tokens `[first, last)`. Proposals may overlap; one place chooses among them. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly reading?: Reading;
  /** 0…1: the estimated probability that span and type are right. */
  readonly confidence: number;
  /** What it counts for in the choice; grows with confidence and length. */
  readonly weight: number;
  readonly provenance: Provenance;
  readonly known?: string;
  readonly office?: Pick<OfficeDraft, "role" | "portfolio" | "qualifiers" | "counterpart">;
  readonly gender?: "female" | "male" | "neuter";
  readonly plural?: boolean;
}
