import type { EntityType, PloverType } from "../document/labels.js";

/** What the ontology says about a kind of entity. */
export interface EntityFacts {
  /** Node label in formats with labels: `Person`. */
  readonly label: string;
  /** Wikidata class. */
  readonly wikidata: string;
  readonly description: string;
}

/** What the ontology says about a kind of relation. */
export interface RelationFacts {
  /** Relationship type in formats with labels: `HOLDS_OFFICE`. */
  readonly label: string;
  /** Nearest Wikidata property. */
  readonly wikidata?: string;
  /** Written once, the smaller id first. */
  readonly symmetric?: true;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
}

/** What the ontology says about a kind of event. */
export interface EventFacts {
  /** Absent for kinds outside PLOVER. */
  readonly plover?: PloverType;
  /** CAMEO code, two to four digits. */
  readonly cameo?: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad?: 1 | 2 | 3 | 4;
  /** The verb of the edge from actor to recipient: `visit`. */
  readonly dyad: string;
  /** Every party is an actor; the edge has no direction. */
  readonly reciprocal?: true;
  /** Without a recipient, the edge leads to the place; a visit's edge always does. */
  readonly toPlace?: true;
}
