import type { EntityType } from "../../document/labels.js";
import type { KnownEntity } from "../entry.js";
import type { Lexicon } from "../lexicon.js";

/** The known entities of some types that bear exactly a name; of a country (ISO 3166 alpha-3 code) if one is given. */
export function namesakes(
  lexicon: Pick<Lexicon, "matchAt" | "entity">,
  name: string,
  types: readonly EntityType[],
  country: string,
): readonly KnownEntity[] {
  const words = name.split(/\s+/u);
  const found = new Map<string, KnownEntity>();
  for (const { length, entry } of lexicon.matchAt(words, 0)) {
    if (length !== words.length || entry.kind === "demonym" || entry.kind === "seat") continue;
    const known = lexicon.entity(entry.id);
    if (known === undefined || !types.includes(known.type)) continue;
    if (country === "" || known.iso3 === undefined || known.iso3 === country) found.set(known.id, known);
  }
  return [...found.values()];
}
