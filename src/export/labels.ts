import type { EdgeAttributes, NodeAttributes } from "../graph/attributes.js";
import { snake } from "../ontology/snake.js";
import { ENTITY_FACTS } from "../ontology/tables.js";

/** The label of a node in formats with labels: `Person`, `Event`, `Article`. */
export function nodeLabel(node: NodeAttributes): string {
  switch (node.kind) {
    case "entity":
      return ENTITY_FACTS[node.type].label;
    case "event":
      return "Event";
    case "article":
      return "Article";
  }
}

/** The type of an edge in formats with relationship types: `HOLDS_OFFICE`. */
export function edgeLabel(edge: EdgeAttributes): string {
  return snake(edge.type);
}
