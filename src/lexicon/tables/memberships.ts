import type { KnownEntity } from "../entry.js";
import { invalidRow, parseTable, tableText } from "../table.js";

const MEMBERSHIPS = "gazetteers/memberships.tsv";

/** A country's time in an organization. Dates are ISO 8601, from a year to a day, `""` for an open end; `to` is the first time out of it. */
export interface Membership {
  /** ISO 3166 alpha-3 code. */
  readonly iso3: string;
  readonly from: string;
  readonly to: string;
}

/** Reads which countries belong to which organizations, by entity id. Throws `asset-missing` or `asset-invalid`. */
export function readMemberships(
  data: Readonly<Record<string, string>>,
  entities: ReadonlyMap<string, KnownEntity>,
): ReadonlyMap<string, readonly Membership[]> {
  const members = new Map<string, Membership[]>();
  const columns = ["organization", "iso3", "from", "to"];
  for (const { cells, line } of parseTable(tableText(data, MEMBERSHIPS), MEMBERSHIPS, columns)) {
    const [key, iso3, from, to] = cells as [string, string, string, string];
    const id = `organization:${key}`;
    if (!entities.has(id)) throw invalidRow(MEMBERSHIPS, line, `no entity ${id}`);
    if (!entities.has(`country:${iso3}`)) throw invalidRow(MEMBERSHIPS, line, `no country has the code ${iso3}`);
    const list = members.get(id) ?? [];
    list.push({ iso3, from, to });
    members.set(id, list);
  }
  return members;
}

/** Whether a membership covers a date (ISO 8601; without one, whether it lasts). Years and months count from their first day. */
export function isMember({ from, to }: Membership, date?: string): boolean {
  return date === undefined ? to === "" : from <= date && (to === "" || date < to);
}
