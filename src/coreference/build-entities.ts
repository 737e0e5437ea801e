import type { Entity } from "../document/report.js";
import type { ResolvedMention } from "../document/stages.js";
import type { Identity } from "./identity.js";

/** Facts about countries that entities carry. */
export interface CountryCodes {
  readonly iso2: (iso3: string) => string | undefined;
}

const formWeights = { name: 1, nominal: 0.5, pronoun: 0.25 } as const;

/**
 * The entities of an article in order of first mention, with aliases, codes and salience: the weighted number of mentions (names
 * count 1, descriptions ½, pronouns ¼; twice in the title or the first paragraph), 1 for the most mentioned.
 *
 * @param isProminent whether an offset lies in the title or lead
 */
export function buildEntities(
  mentions: readonly ResolvedMention[],
  identities: ReadonlyMap<string, Identity>,
  codes: CountryCodes,
  isProminent: (offset: number) => boolean,
): readonly Entity[] {
  const owned = new Map<string, number[]>();
  const weights = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    for (const id of [mention.entity, ...(mention.also ?? [])]) {
      const indices = owned.get(id);
      if (indices === undefined) owned.set(id, [index]);
      else indices.push(index);
      const weight = formWeights[mention.form] * (isProminent(mention.start) ? 2 : 1);
      weights.set(id, (weights.get(id) ?? 0) + weight);
    }
  }
  const most = [...weights.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...owned].map(([id, indices]) => {
    const identity = identities.get(id)!;
    const salience = Math.round((weights.get(id)! / most) * 1000) / 1000;
    return toEntity(identity, mentions, indices, salience, codes);
  });
}

/** An entity from its identity and the mentions that are its own. */
export function toEntity(
  identity: Identity,
  all: readonly ResolvedMention[],
  mentions: readonly number[],
  salience: number,
  codes: CountryCodes,
): Entity {
  const { id, type, name, iso3, wikidata, office } = identity;
  const names = mentions.flatMap((index) =>
    all[index]!.form === "name" && all[index]!.entity === id ? [all[index]!.text] : [],
  );
  const aliases = [...new Set(names)].filter((alias) => alias !== name).sort();
  const iso2 = iso3 === undefined ? undefined : codes.iso2(iso3);
  const found = {
    ...(type === "country" && iso3 !== undefined ? { iso3 } : {}),
    ...(type === "country" && iso2 !== undefined ? { iso2 } : {}),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
  return {
    id,
    type,
    name,
    aliases,
    ...(Object.keys(found).length > 0 ? { codes: found } : {}),
    ...(office === undefined ? {} : { office }),
    ...(type !== "country" && iso3 !== undefined ? { country: `country:${iso3}` } : {}),
    mentions,
    salience,
  };
}
