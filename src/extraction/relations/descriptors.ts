import type { EntityType, RelationType } from "../../document/labels.js";
import { ENTITY_TYPES, RELATION_TYPES } from "../../document/labels.js";
import { invalidRow, parseTable } from "../../lexicon/table.js";

/** What a describing noun says: "member" of an organization makes `memberOf`. */
export interface Descriptor {
  readonly relation: RelationType;
  /** Whether the described one is the object: "X's father Y" makes Y `parentOf` X and X the owner. */
  readonly inverse: boolean;
  readonly kin: boolean;
  /** Slots of the noun where the other party stands. */
  readonly slots: readonly string[];
  /** Types that the other party may have. */
  readonly objects: readonly EntityType[];
}

const COLUMNS = ["lemmas", "relation", "direction", "slots", "objects"];
const KIN: readonly string[] = ["spouseOf", "parentOf", "siblingOf"];

/**
 * Reads the table of describing nouns: `lemmas`, `relation`, `direction` (`forward`: the described one is the subject), `slots` and
 * `objects`, each list separated by spaces.
 *
 * @throws DramatisError `asset-invalid` with the line
 */
export function loadDescriptors(text: string, path: string): ReadonlyMap<string, Descriptor> {
  const descriptors = new Map<string, Descriptor>();
  for (const { cells, line } of parseTable(text, path, COLUMNS)) {
    const [lemmas = "", relation = "", direction = "", slots = "", objects = ""] = cells;
    if (!(RELATION_TYPES as readonly string[]).includes(relation))
      throw invalidRow(path, line, `unknown relation ${relation}`);
    if (direction !== "forward" && direction !== "inverse")
      throw invalidRow(path, line, `unknown direction ${direction}`);
    const types = objects
      .split(" ")
      .filter((type): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type));
    for (const lemma of lemmas.split(" ")) {
      descriptors.set(lemma, {
        relation: relation as RelationType,
        inverse: direction === "inverse",
        kin: KIN.includes(relation),
        slots: slots.split(" "),
        objects: types,
      });
    }
  }
  return descriptors;
}
