import type { Entity } from "../document/report.js";
import type { ExtractedDocument } from "../document/stages.js";
import { type CountryCodes, toEntity } from "./build-entities.js";
import type { Identity } from "./identity.js";
import { holderWarning, type StatedHolderFacts, unlistedHolders } from "./stated-holders.js";

/** What the tables know of an entity by its id. */
export interface EntityFacts extends CountryCodes, StatedHolderFacts {
  readonly known: (id: string) => Identity | undefined;
}

/**
 * Makes the stage that lists the entities which statements and offices speak of though no words of the article name them: "President
 * Biden" implies the United States, "police in Mosul" Iraq. They have neither mentions nor salience. So every id resolves. Holders of
 * offices whom the tables do not have become warnings.
 */
export function createImplication(facts: EntityFacts): (document: ExtractedDocument) => ExtractedDocument {
  return (document) => {
    const listed = new Set(document.entities.map(({ id }) => id));
    const implied = new Set(idsOf(document).filter((id) => !listed.has(id)));
    const added = [...implied].flatMap((id): Entity[] => {
      const identity = facts.known(id);
      return identity === undefined ? [] : [toEntity(identity, [], [], 0, facts)];
    });
    const entities = added.length === 0 ? document.entities : [...document.entities, ...added];
    const warnings = unlistedHolders({ ...document, entities }, facts).map(holderWarning);
    return { ...document, entities, warnings: [...document.warnings, ...warnings] };
  };
}

function idsOf({ entities, events, relations }: ExtractedDocument): readonly string[] {
  return [
    ...entities.flatMap(({ office }) => office?.jurisdiction ?? []),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...events.flatMap((event) => [
      ...event.arguments.flatMap(({ entity }) => entity ?? []),
      ...(event.attributedTo ?? []),
    ]),
  ];
}
