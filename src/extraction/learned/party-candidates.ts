import { bySentence } from "../../document/by-sentence.js";
import { remembered } from "../../document/remembered.js";
import type { ResolvedMention } from "../../document/stages.js";
import { entityTypeOf } from "../events/parties.js";
import type { Scene } from "../events/scene.js";

/** An entity that may take part in an event, with where it is named around the trigger. */
export interface PartyCandidate {
  readonly entity: string;
  /** Its mentions in the sentence of the trigger; empty where the sentence does not name it. */
  readonly mentions: readonly ResolvedMention[];
  /** Named in the sentence; the country of something named there; named in the sentence before; the country most spoken of. */
  readonly source: "sentence" | "country" | "before" | "center";
  /** Where it is named last before the sentence, else what implies it. */
  readonly elsewhere?: ResolvedMention;
}

/** Lists the entities that an event in a sentence may involve. */
export type PartyLister = (sentence: number) => readonly PartyCandidate[];

/** Most entities taken from the sentence before. */
const MOST_BEFORE = 6;

/** Prepares the entities of a document, sentence by sentence. */
export function createPartyLister({ document, mentions, entities }: Scene): PartyLister {
  const mentionsIn = bySentence(document, document.mentions, ({ head }) => head);
  const center = document.entities
    .filter(({ type }) => type === "country")
    .reduce<{ id: string; count: number } | undefined>(
      (best, { id, mentions: { length } }) =>
        best === undefined || length > best.count ? { id, count: length } : best,
      undefined,
    );

  function list(sentence: number): readonly PartyCandidate[] {
    const found = new Map<
      string,
      { mentions: ResolvedMention[]; source: PartyCandidate["source"]; elsewhere?: ResolvedMention }
    >();
    for (const mention of mentionsIn(sentence)) {
      for (const entity of participants(mentions.all, mention)) {
        const open = found.get(entity);
        if (open === undefined) found.set(entity, { mentions: [mention], source: "sentence" });
        else open.mentions.push(mention);
      }
    }
    for (const mention of mentionsIn(sentence)) {
      const named = entities.get(mention.entity);
      const country = named?.country ?? countryOnly(named?.office?.jurisdiction);
      if (country !== undefined && !found.has(country)) {
        found.set(country, { mentions: [], source: "country", elsewhere: mention });
      }
    }
    let before = 0;
    for (const mention of mentionsIn(sentence - 1)) {
      for (const entity of participants(mentions.all, mention)) {
        if (found.has(entity) || ++before > MOST_BEFORE) continue;
        found.set(entity, { mentions: [], source: "before", elsewhere: mention });
      }
    }
    if (center !== undefined && !found.has(center.id)) found.set(center.id, { mentions: [], source: "center" });
    return [...found].map(([entity, rest]) => ({ entity, ...rest }));
  }

  return remembered(list);
}

function countryOnly(id: string | undefined): string | undefined {
  return id?.startsWith("country:") === true ? id : undefined;
}

/** The entities that a mention brings in; an office stands for its holder where one is known. */
export function participants(all: readonly ResolvedMention[], mention: ResolvedMention): readonly string[] {
  const { office, standsFor, entity, also } = mention;
  const person = standsFor ?? (office?.holder === undefined ? undefined : all[office.holder]?.entity);
  const found = person === undefined ? [entity, ...(also ?? [])] : [person];
  return found.filter((id) => {
    const type = entityTypeOf(id);
    return type !== "occasion" && type !== "agreement";
  });
}
