import { bySentence } from "../../document/by-sentence.js";
import type { Argument } from "../../document/report.js";
import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "./scene.js";

/** A country that the words around an event imply. */
export interface ImpliedCountry {
  readonly entity: string;
  /** 0…1: how surely the surroundings name it. */
  readonly confidence: number;
}

/** Finds the country that unnamed people of an event belong to ("police", "three workers"). */
export interface CountryContext {
  /** The country where an event in `sentence` with `found` arguments takes place, as far as the text says. */
  countryOf(found: readonly Argument[], sentence: number): ImpliedCountry | undefined;
  /** The place or country that the sentence is set in. */
  settingWithin(sentence: number): ResolvedMention | undefined;
  /** The place or country that the sentence, or the one before, is set in. */
  settingOf(sentence: number): ResolvedMention | undefined;
}

const PREPOSITIONAL: ReadonlySet<string> = new Set(["obl", "nmod"]);

/** Prepares the countries of a document: those of its places, sentence by sentence. */
export function countryContext(scene: Scene): CountryContext {
  const { document } = scene;
  const countries = new Map(document.entities.map((entity) => [entity.id, countryOfEntity(entity)]));
  const mentionsIn = bySentence(document, document.mentions, ({ first }) => first);
  const center = centerOf(document.mentions, countries);

  function setting(sentence: number): ResolvedMention | undefined {
    return mentionsIn(sentence).find((mention) => isLocation(scene, mention));
  }

  function located(sentence: number): string | undefined {
    const place = mentionsIn(sentence).find(
      (mention) => isLocation(scene, mention) && countries.get(mention.entity) !== undefined,
    );
    return place === undefined ? undefined : countries.get(place.entity);
  }

  return {
    settingWithin: setting,
    settingOf: (sentence) => setting(sentence) ?? (sentence > 0 ? setting(sentence - 1) : undefined),
    countryOf: (found, sentence) => {
      for (const item of found) {
        const country = item.role === "place" && item.entity !== undefined ? countries.get(item.entity) : undefined;
        if (country !== undefined) return { entity: country, confidence: 0.85 };
      }
      const here = located(sentence);
      if (here !== undefined) return { entity: here, confidence: 0.7 };
      const before = sentence > 0 ? located(sentence - 1) : undefined;
      if (before !== undefined) return { entity: before, confidence: 0.55 };
      return center === undefined ? undefined : { entity: center, confidence: 0.5 };
    },
  };
}

function countryOfEntity(entity: {
  readonly id: string;
  readonly type: string;
  readonly country?: string;
}): string | undefined {
  return entity.type === "country" ? entity.id : entity.type === "place" ? entity.country : undefined;
}

/** Whether a mention tells where something is: a place or country behind a preposition. */
function isLocation({ view }: Scene, mention: ResolvedMention): boolean {
  if (mention.type !== "place" && mention.type !== "country") return false;
  if (mention.reading !== undefined && mention.reading !== "place") return false;
  const { head } = mention;
  const phrase = view.relation[head] === "compound" ? view.head[head]! : head;
  return PREPOSITIONAL.has(view.relation[phrase]!);
}

/** The country most mentioned, the first among equals. */
function centerOf(
  mentions: readonly ResolvedMention[],
  countries: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const country = countries.get(mention.entity);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > counts.get(best)!) best = country;
  return best;
}
