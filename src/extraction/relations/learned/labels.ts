import type { EntityType, RelationType } from "../../../document/labels.js";
import { ENTITY_TYPES, RELATION_TYPES } from "../../../document/labels.js";
import { RELATION_FACTS } from "../../../ontology/tables.js";
import type { RelationDraft } from "../draft.js";

/** What the model tells apart: the types of relation, and offices once held as a type of their own. */
export type PairLabel = RelationType | "formerlyHeld";

/** The labels in the order of the weights. */
export const PAIR_LABELS: readonly PairLabel[] = [...RELATION_TYPES, "formerlyHeld"];

/** The relation type of a label. */
export function relationOf(label: PairLabel): RelationType {
  return label === "formerlyHeld" ? "holdsOffice" : label;
}

/** The label that a draft speaks for. */
export function labelOf({ type, status }: RelationDraft): PairLabel {
  return type === "holdsOffice" && status === "former" ? "formerlyHeld" : type;
}

const BY_TYPES: ReadonlyMap<string, readonly number[]> = new Map(
  ENTITY_TYPES.flatMap((subject) =>
    ENTITY_TYPES.map((object) => [`${subject} ${object}`, allowedLabels(subject, object)] as const),
  ),
);

function allowedLabels(subject: EntityType, object: EntityType): readonly number[] {
  return PAIR_LABELS.flatMap((label, index) => {
    const { subjects, objects } = RELATION_FACTS[relationOf(label)];
    return label !== "counterpartOf" && subjects.includes(subject) && objects.includes(object) ? [index] : [];
  });
}

/** Indices of the labels that the ontology allows between two types of entity. */
export function labelsBetween(subject: EntityType, object: EntityType): readonly number[] {
  return BY_TYPES.get(`${subject} ${object}`)!;
}
