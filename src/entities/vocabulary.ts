import type { Lexicon } from "../lexicon/lexicon.js";
import type { NominalNoun } from "../lexicon/nominals.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import type { Offices } from "../lexicon/offices.js";
import type { Persons } from "../lexicon/persons.js";

/** What the finder of mentions asks of the tables. */
export interface Vocabulary {
  readonly lexicon: Pick<Lexicon, "matchAt" | "headKinds" | "eventNounAt">;
  readonly offices: Pick<Offices, "matchAt" | "qualifierAt">;
  readonly nominals: ReadonlyMap<string, NominalNoun>;
  readonly nounClasses: ReadonlyMap<string, NounClass>;
  readonly persons: Pick<Persons, "honorific" | "genderOf" | "namePart">;
}
