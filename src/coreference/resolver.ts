import type { MentionedDocument, ResolvedDocument, ResolvedMention, Stage } from "../document/stages.js";
import { buildEntities } from "./build-entities.js";
import type { Chooser } from "./choose.js";
import { withGender } from "./gender.js";
import { findHolders } from "./holders.js";
import type { Identity } from "./identity.js";
import type { Knowledge } from "./knowledge.js";
import { identifyNames } from "./names.js";
import { identifyOffices } from "./offices.js";
import { isLocal } from "./phrase.js";
import { type Known, readArticle } from "./reading.js";
import type { Referent } from "./referent.js";
import { identifyUnnamed } from "./unnamed.js";

/**
 * Makes the stage that finds out which mentions mean the same entity, and gives every entity its id, name and codes.
 *
 * @param choose picks what a pronoun or description stands for
 */
export function createResolver(knowledge: Knowledge, choose: Chooser): Stage<MentionedDocument, ResolvedDocument> {
  return (document) => {
    const known = identifyDirect(document, knowledge);
    const read = readArticle(document, known, knowledge, choose);
    const unnamed = identifyUnnamed(document, read, (noun) => knowledge.nominal(noun)?.kind === "servant");
    const referents = namedReferents(read, unnamed);
    const identities = new Map([...known.identities, ...[...unnamed.values()].map((one) => [one.id, one] as const)]);
    const mentions = resolvedMentions(document, referents, identities, known.standsFor);
    const lead = leadOf(document);
    const entities = buildEntities(mentions, identities, knowledge, (offset) => offset < lead);
    return { ...document, mentions, entities };
  };
}

/** What the names and offices of an article tell before it is read. */
export function identifyDirect(document: MentionedDocument, knowledge: Knowledge): Known {
  const names = identifyNames(document, knowledge);
  const found = identifyOffices(document, names, knowledge);
  const looked = findHolders(document, names, found, knowledge);
  const full = (identity: Identity) => looked.full.get(identity.id) ?? identity;
  const named = new Map([...names, ...found.offices].map(([index, identity]) => [index, full(identity)]));
  const direct = withGender(document, named, knowledge.nounClass);
  const standsFor = new Map([...found.standsFor, ...looked.standsFor].map(([index, person]) => [index, full(person)]));
  const identities = new Map([...direct.values()].map((identity) => [identity.id, identity]));
  return { direct, standsFor, identities };
}

/** Referents with the ids of the unnamed for local keys; those that remain local stand for nothing. */
function namedReferents(
  read: ReadonlyMap<number, Referent>,
  unnamed: ReadonlyMap<string, Identity>,
): ReadonlyMap<number, Referent> {
  const found = new Map<number, Referent>();
  for (const [index, referent] of read) {
    const ids = referent.flatMap((key) => (isLocal(key) ? (unnamed.get(key)?.id ?? []) : [key]));
    if (ids.length > 0) found.set(index, ids);
  }
  return found;
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
