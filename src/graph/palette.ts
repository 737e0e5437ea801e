import type { EntityType } from "../document/labels.js";
import type { NodeAttributes } from "./attributes.js";

/**
 * Colours of entities by type, as hexadecimal RGB, for light and dark grounds and for colour-blind eyes. Source: Okabe and Ito, "Color
 * universal design" (2008), its yellow darkened.
 */
export const TYPE_COLORS: Readonly<Record<EntityType, string>> = {
  person: "#0072B2",
  office: "#56B4E9",
  organization: "#009E73",
  country: "#D55E00",
  place: "#E69F00",
  group: "#CC79A7",
  occasion: "#B5A800",
  agreement: "#8A82C4",
};

/** The colour of a node. */
export function nodeColor(node: NodeAttributes): string {
  switch (node.kind) {
    case "entity":
      return TYPE_COLORS[node.type];
    case "event":
      return "#999999";
    case "article":
      return "#DDDDDD";
  }
}
