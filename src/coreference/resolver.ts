import type { MentionedDocument, ResolvedDocument, ResolvedMention, Stage } from "../document/stages.js";
import { buildEntities } from "./build-entities.js";
import { findHolders } from "./holders.js";
import type { Identity } from "./identity.js";
import type { Knowledge } from "./knowledge.js";
import { identifyNames } from "./names.js";
import { identifyOffices } from "./offices.js";
import { Reading } from "./reading.js";
import type { Referent } from "./referent.js";

/** Makes the stage that finds out which mentions mean the same entity, and gives every entity its id, name and codes. */
export function createResolver(knowledge: Knowledge): Stage<MentionedDocument, ResolvedDocument> {
  return (document) => {
    const names = identifyNames(document, knowledge);
    const found = identifyOffices(document, names, knowledge);
    const looked = findHolders(document, names, found, knowledge);
    const known = (identity: Identity) => looked.full.get(identity.id) ?? identity;
    const direct = new Map([...names, ...found.offices].map(([index, identity]) => [index, known(identity)]));
    const standsFor = new Map(
      [...found.standsFor, ...looked.standsFor].map(([index, person]) => [index, known(person)]),
    );
    const identities = new Map([...direct.values()].map((identity) => [identity.id, identity]));
    const referents = new Reading(document, direct, standsFor, identities, knowledge).read();
    const mentions = resolvedMentions(document, referents, identities, standsFor);
    const lead = leadOf(document);
    const entities = buildEntities(mentions, identities, knowledge, (offset) => offset < lead);
    return { ...document, mentions, entities };
  };
}

/** The mentions that have an entity, with the indices in their offices renumbered. */
function resolvedMentions(
  document: MentionedDocument,
  referents: ReadonlyMap<number, Referent>,
  identities: ReadonlyMap<string, Identity>,
  standsFor: ReadonlyMap<number, Identity>,
): readonly ResolvedMention[] {
  const kept = document.mentions.flatMap((mention, index) => {
    const referent = referents.get(index);
    return referent === undefined ? [] : [{ mention, index, referent }];
  });
  const renumbered = new Map(kept.map(({ index }, position) => [index, position]));
  return kept.map(({ mention, index, referent: [entity, ...also] }) => {
    const { office, ...rest } = mention;
    const { holder, jurisdiction, ...parts } = office ?? { role: "", qualifiers: [] };
    const holderAt = holder === undefined ? undefined : renumbered.get(holder);
    const jurisdictionAt = jurisdiction === undefined ? undefined : renumbered.get(jurisdiction);
    const person = standsFor.get(index);
    return {
      ...rest,
      type: identities.get(entity!)?.type ?? mention.type,
      entity: entity!,
      ...(also.length > 0 ? { also } : {}),
      ...(person === undefined ? {} : { standsFor: person.id }),
      ...(office === undefined
        ? {}
        : {
            office: {
              ...parts,
              ...(holderAt === undefined ? {} : { holder: holderAt }),
              ...(jurisdictionAt === undefined ? {} : { jurisdiction: jurisdictionAt }),
            },
          }),
    };
  });
}

/** Offset behind the title and the first paragraph of body text. */
function leadOf(document: MentionedDocument): number {
  const body = document.sections.find((section) => section.kind === "body");
  return body?.end ?? 0;
}
