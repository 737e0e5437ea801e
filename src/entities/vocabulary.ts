import type { Lexicon } from "../lexicon/lexicon.js";
import type { NominalNoun } from "./nominals.js";

/** Words of an office that stand at a token: a role, with the portfolio where it is part of the title. */
export interface OfficeMatch {
  readonly length: number;
  readonly role: string;
  readonly portfolio?: string;
  readonly plural: boolean;
  readonly gender?: "female" | "male";
  /** How likely the words are an office wherever they stand: 1 for "foreign minister", less for "head". */
  readonly certainty: number;
}

/** What the finder of mentions asks of the tables. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly nominals: ReadonlyMap<string, NominalNoun>;
  /** Offices that begin at a token, the longest first. */
  readonly officesAt: (words: readonly string[], index: number) => readonly OfficeMatch[];
  readonly isHonorific: (word: string) => boolean;
  /** "Mr." is male, "Mrs." female. */
  readonly genderOfHonorific: (word: string) => "female" | "male" | undefined;
  /** "former", "acting", "then"; not the hyphen. */
  readonly qualifier: (word: string) => import("../document/stages.js").OfficeDraft["qualifiers"][number] | undefined;
}
