import { entityId } from "../../document/id.js";
import type { Pack } from "../../document/pack.js";
import type { KnownEntity } from "../entry.js";
import { compareDates } from "../holders.js";
import type { Lexicon } from "../lexicon.js";
import type { OfficeKind } from "../office-names.js";
import type { Offices } from "../offices.js";
import type { Holder } from "../tables/holders.js";
import type { RoleForm } from "../tables/roles.js";
import { dateCell } from "./dates.js";
import { namesakes } from "./namesakes.js";
import { type PackRow, packRows } from "./rows.js";

/** What an `offices.tsv` adds. */
export interface PackOffices {
  readonly holders: readonly Holder[];
  /** Offices whose words the tables do not know. */
  readonly roles: readonly RoleForm[];
}

const COLUMNS = { required: ["person", "office", "jurisdiction"], optional: ["start", "end"] };

/**
 * Reads the `offices.tsv` of a pack.
 *
 * @throws DramatisError `pack-invalid`, with file and line
 */
export function readPackOffices(pack: Pack, lexicon: Lexicon, offices: Offices): PackOffices {
  const holders: Holder[] = [];
  const roles = new Map<string, RoleForm>();
  for (const row of packRows(pack, "offices.tsv", COLUMNS)) {
    const jurisdiction = jurisdictionOf(row, lexicon);
    const scope = jurisdiction.id.slice(jurisdiction.id.indexOf(":") + 1);
    const words = row.cell("office");
    const known = readOffice(words, offices);
    if (known === undefined) roles.set(words.toLowerCase(), newRole(words));
    const { role, portfolio } = offices.canonical(known ?? { role: words }, scope);
    const [start, end] = [dateCell(row, "start"), dateCell(row, "end")];
    if (end !== "" && compareDates(end, start) < 0)
      throw row.invalid(`ends in ${end} before it starts in ${start}`, "mend the dates");
    holders.push({
      person: row.cell("person"),
      ...(jurisdiction.type === "country" ? { iso3: scope } : { organization: scope }),
      role,
      ...(portfolio === undefined ? {} : { portfolio }),
      start,
      ...(end === "" ? {} : { end }),
    });
  }
  return { holders, roles: [...roles.values()] };
}

/** The country, organization or place of a cell: a country's ISO 3166 code, an id, or a name that one alone bears. */
function jurisdictionOf(row: PackRow, lexicon: Lexicon): KnownEntity {
  const cell = row.cell("jurisdiction");
  const direct = lexicon.countries.get(cell) ?? lexicon.entity(cell);
  if (direct !== undefined) return direct;
  for (const type of ["country", "organization", "place"] as const) {
    const [found, other] = namesakes(lexicon, cell, [type], "");
    if (other !== undefined) throw row.invalid(`several are called ${cell}`, `write the id, such as ${found!.id}`);
    if (found !== undefined) return found;
  }
  const remedy = `write an ISO 3166 code, or add a line to entities.tsv, or an id such as ${entityId("organization", "NATO")}`;
  throw row.invalid(`no country, organization or place is called ${cell}`, remedy);
}

function readOffice(text: string, offices: Offices): OfficeKind | undefined {
  const words = text.split(/[\s-]+/u);
  const match = offices.matchAt(words, 0)[0];
  if (match === undefined || match.length !== words.length) return undefined;
  const { role, portfolio } = match;
  return portfolio === undefined ? { role } : { role, portfolio };
}

function newRole(words: string): RoleForm {
  return {
    form: words,
    plural: /(?:s|x|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`,
    role: words,
    class: "other",
    takes: "none",
    national: false,
    ambiguous: false,
    given: true,
  };
}
