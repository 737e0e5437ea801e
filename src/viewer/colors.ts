import type { EntityType } from "../document/labels.js";

/** Colours of entities by type, as hexadecimal RGB. Source: Okabe and Ito, "Color universal design" (2008), for colour-blind eyes too. */
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
