import type { Identity } from "./identity.js";

/**
 * Whether a noun can describe an entity: its name holds the noun, or the kinds agree; where the tables know no kind of the entity, broad
 * nouns do. `undefined` where nothing is known of the entity or the noun.
 *
 * @param kind what the noun asks for, from the table of nominals
 */
export function canDescribe(
  known: Pick<Identity, "type" | "name" | "kind"> | undefined,
  noun: string,
  kind: string | undefined,
): boolean | undefined {
  if (known === undefined) return undefined;
  if (known.name.toLowerCase().split(/[\s-]/).includes(noun)) return true;
  if (kind === undefined || known.type === "country" || known.type === "person") return undefined;
  if (known.kind !== undefined) return (kindsFitting[kind] ?? [kind]).includes(known.kind);
  return openKinds.has(kind) ? undefined : false;
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
