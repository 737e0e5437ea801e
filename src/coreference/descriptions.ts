import type { Identity } from "./identity.js";

/** How well a noun describes an entity. */
export type Fit = "unknown" | "open" | "unfit" | "kind" | "name";

/**
 * Whether a noun can describe an entity: its name holds the noun, or the kinds agree; where the tables know no kind of the entity, broad
 * nouns leave it open. `unknown` where nothing is known of the entity or the noun.
 *
 * @param kind what the noun asks for, from the table of nominals
 */
export function fitOf(
  known: Pick<Identity, "type" | "name" | "kind"> | undefined,
  noun: string,
  kind: string | undefined,
): Fit {
  if (known === undefined) return "unknown";
  if (known.name.toLowerCase().split(/[\s-]/).includes(noun)) return "name";
  if (kind === undefined || known.type === "country" || known.type === "person") return "unknown";
  if (known.kind !== undefined) return (kindsFitting[kind] ?? [kind]).includes(known.kind) ? "kind" : "unfit";
  return openKinds.has(kind) ? "open" : "unfit";
}

const openKinds = new Set([
  "man",
  "woman",
  "person",
  "country",
  "government",
  "armed",
  "company",
  "union",
  "city",
  "media",
]);
const kindsFitting: Readonly<Record<string, readonly string[]>> = {
  armed: ["armed"],
  company: ["company"],
  media: ["media"],
  party: ["party"],
  ministry: ["government"],
  government: ["government", "agency", "international"],
  parliament: ["parliament"],
  court: ["court"],
  union: ["international", "ngo", "sports"],
  city: ["city", "capital"],
  capital: ["capital"],
  region: ["region", "state", "province", "territory"],
  facility: ["facility"],
  water: ["water", "sea", "river", "lake"],
  mountain: ["mountain"],
};
