import { parseTable, tableText } from "../table.js";

const EQUIVALENTS = "lexicon/equivalents.tsv";

/** What an office is called in one country or organization. */
export interface Equivalent {
  /** Canonical role there; empty where it stays. */
  readonly role: string;
  /** Canonical portfolio there; empty where it stays, `-` where there is none. */
  readonly portfolio: string;
  /** Name, in which `{portfolio}` and `{short}` stand for the portfolio's. */
  readonly name: string;
}

/** Reads the names of offices by {@link equivalentKey}. Throws `asset-missing` or `asset-invalid`. */
export function readEquivalents(data: Readonly<Record<string, string>>): ReadonlyMap<string, Equivalent> {
  const columns = ["scope", "role", "portfolio", "to_role", "to_portfolio", "name"];
  return new Map(
    parseTable(tableText(data, EQUIVALENTS), EQUIVALENTS, columns).map(({ cells }) => {
      const [scope, from, about, role, portfolio, name] = cells as [string, string, string, string, string, string];
      return [equivalentKey(scope, from, about), { role, portfolio, name }];
    }),
  );
}

/** Key of a role with a portfolio (`*`: any) in a country or organization. */
export function equivalentKey(scope: string, role: string, portfolio: string): string {
  return `${scope}\t${role}\t${portfolio}`;
}
