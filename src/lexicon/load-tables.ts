import { entityId } from "../document/id.js";
import type { Pack } from "../document/pack.js";
import { type Entry, entry, type KnownEntity } from "./entry.js";
import { type Holders, loadHolders } from "./holders.js";
import { type Lexicon, loadLexicon } from "./lexicon.js";
import { type NominalNoun, readNominals } from "./nominals.js";
import { type NounClass, readNounClasses } from "./noun-classes.js";
import { loadOffices, type Offices } from "./offices.js";
import { checkPack } from "./packs/check.js";
import { readPackEntities } from "./packs/entities.js";
import { readPackOffices } from "./packs/offices.js";
import { withGiven } from "./packs/overlay.js";
import { loadPersons, type Persons } from "./persons.js";
import type { Holder } from "./tables/holders.js";
import type { PersonRow } from "./tables/persons.js";
import type { RoleForm } from "./tables/roles.js";

/** The tables that the finder of mentions and coreference read. */
export interface Tables {
  readonly lexicon: Lexicon;
  readonly offices: Offices;
  readonly persons: Persons;
  readonly holders: Holders;
  readonly nominals: ReadonlyMap<string, NominalNoun>;
  readonly nounClasses: ReadonlyMap<string, NounClass>;
}

/**
 * Reads the tables of the package and the packs of a user, of which the later win.
 *
 * @throws DramatisError `asset-missing`, `asset-invalid` or `pack-invalid`, with file and line
 */
export function loadTables(data: Readonly<Record<string, string>>, packs: readonly Pack[] = []): Tables {
  const offices = loadOffices(data);
  let lexicon = loadLexicon(data);
  const persons: PersonRow[] = [];
  const holders: Holder[] = [];
  const roles: RoleForm[] = [];
  for (const pack of packs.map(checkPack)) {
    const given = readPackEntities(pack, lexicon);
    lexicon = withGiven(lexicon, given.entities, given.entries);
    const posts = readPackOffices(pack, lexicon, offices);
    const people = posts.holders.map(personOf);
    lexicon = withGiven(lexicon, [], people.flatMap(entryOf));
    persons.push(...given.persons, ...people);
    holders.push(...posts.holders);
    roles.push(...posts.roles);
  }
  return {
    lexicon,
    offices: roles.length === 0 ? offices : loadOffices(data, roles),
    persons: loadPersons(data, persons),
    holders: loadHolders(data, { holders, persons }),
    nominals: readNominals(data),
    nounClasses: readNounClasses(data),
  };
}

/** A holder's name is a name to look for, and acts for the country of the office. */
function personOf({ person, iso3 }: Holder): PersonRow {
  return { person: iso3 === undefined ? { name: person } : { name: person, iso3 }, aliases: [] };
}

function entryOf({ person: { name } }: PersonRow): readonly Entry[] {
  if (!name.includes(" ")) return [];
  const entity: KnownEntity = { id: entityId("person", name), type: "person", name, kind: "" };
  return [{ ...entry(entity, "person", name), given: true }];
}
