import type { EntityType } from "../document/labels.js";
import type { NodeAttributes } from "../graph/attributes.js";

/** Colours of entities by type, as hexadecimal RGB. Source: Okabe and Ito, "Color universal design" (2008), for colour-blind eyes too. */
const ENTITY_COLORS: Readonly<Record<EntityType, string>> = {
  person: "#0072B2",
  office: "#56B4E9",
  organization: "#009E73",
  country: "#D55E00",
  place: "#E69F00",
  group: "#CC79A7",
  occasion: "#F0E442",
  agreement: "#B2ABD2",
};

/** The colour of a node. */
export function nodeColor(node: NodeAttributes): string {
  switch (node.kind) {
    case "entity":
      return ENTITY_COLORS[node.type];
    case "event":
      return "#999999";
    case "article":
      return "#DDDDDD";
  }
}
