import { parseTable, type Row, tableText } from "../table.js";

/** A person in an office for a time. */
export interface Holder {
  readonly person: string;
  /** ISO 3166 alpha-3 code of the country it is an office of; absent for an organization's. */
  readonly iso3?: string;
  /** Last part of the id of the organization it is an office of: `united-nations`, `USA/cia`. */
  readonly organization?: string;
  /** Canonical role in that country. */
  readonly role: string;
  readonly portfolio?: string;
  /** ISO 8601, as precise as known: `2003`, `2003-01`, `2003-01-20`. */
  readonly start: string;
  /** As `start`; absent for who held it when the table was made. */
  readonly end?: string;
}

const COLUMNS = ["scope", "role", "portfolio", "person", "start", "end"];
const COUNTRY = /^[A-Z]{3}$/;

/** Reads the holders of offices. Throws `asset-missing` or `asset-invalid`. */
export function readHolders(data: Readonly<Record<string, string>>): readonly Holder[] {
  const own = "gazetteers/holders.tsv";
  const shared = "gazetteers/holders-countryinfo.tsv";
  return [
    ...parseTable(tableText(data, own), own, [...COLUMNS, "source"]),
    ...parseTable(tableText(data, shared), shared, COLUMNS),
  ].map(toHolder);
}

function toHolder({ cells }: Row): Holder {
  const [scope, role, portfolio, person, start, end] = cells as [string, string, string, string, string, string];
  const place = COUNTRY.test(scope) ? { iso3: scope } : { organization: scope };
  const base = portfolio === "" ? { person, ...place, role, start } : { person, ...place, role, portfolio, start };
  return end === "" ? base : { ...base, end };
}
