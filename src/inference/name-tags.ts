import { ENTITY_TYPES, type EntityType, READINGS, type Reading } from "../document/labels.js";

/** What a tag such as `B-country-place` says. `outside` has no type. */
export interface NameTag {
  readonly part: "outside" | "begin" | "inside";
  readonly type?: EntityType;
  readonly reading?: Reading;
}

/** The kinds of name that models tell apart: entity types, countries once for each reading. */
export const NAME_KINDS: readonly string[] = ENTITY_TYPES.flatMap((type) =>
  type === "country" ? READINGS.map((reading) => `${type}-${reading}`) : [type],
);

/** The tags of all kinds: `O`, then `B-` and `I-` of each. */
export const NAME_TAGS: readonly string[] = ["O", ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** Reads a tag; `undefined` for one that is none. */
export function parseNameTag(tag: string): NameTag | undefined {
  if (tag === "O") return { part: "outside" };
  const [prefix, typeName, readingName] = tag.split("-");
  const type = ENTITY_TYPES.find((known) => known === typeName);
  if (type === undefined || (prefix !== "B" && prefix !== "I")) return undefined;
  const part = prefix === "B" ? "begin" : "inside";
  const reading = READINGS.find((known) => known === readingName);
  return reading === undefined ? { part, type } : { part, type, reading };
}
