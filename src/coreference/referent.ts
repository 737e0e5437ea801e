import type { MentionDraft } from "../document/stages.js";

/** The entities a pronoun or description stands for: the id of one, or of the several of a plural. */
export type Referent = readonly string[];

/** Features of a noun phrase that a pronoun must agree with; `undefined` where nothing is known. */
export interface Traits {
  readonly animate: boolean | undefined;
  readonly plural: boolean | undefined;
  readonly gender: MentionDraft["gender"];
  /** A guess where the gender is not known. */
  readonly guessedGender?: MentionDraft["gender"];
}
