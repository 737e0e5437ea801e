import { matchOffices, type OfficeMatch, officeWords } from "./office-grammar.js";
import { type OfficeKind, type OfficeNamer, officeNamer } from "./office-names.js";
import { type ParsedOffice, parseOffice } from "./parse-office.js";
import { readEquivalents } from "./tables/equivalents.js";
import { readPortfolios } from "./tables/portfolios.js";
import { type QualifierForm, readQualifiers } from "./tables/qualifiers.js";
import { type RoleForm, readRoles } from "./tables/roles.js";

/** What the tables know of offices. */
export interface Offices {
  /** Offices whose words begin at a token, the longest first; see {@link matchOffices}. */
  readonly matchAt: (tokens: readonly string[], index: number) => readonly OfficeMatch[];
  /** The first office in a phrase such as "former U.S. deputy defense secretary", with its qualifiers. */
  readonly parse: (tokens: readonly string[]) => ParsedOffice | undefined;
  /** The words at a token that may stand between a jurisdiction and a role ("former", "newly elected"), and their length in tokens. */
  readonly qualifierAt: (
    tokens: readonly string[],
    index: number,
  ) => { readonly length: number; readonly value: QualifierForm } | undefined;
  readonly canonical: OfficeNamer;
  /** Whether every state has such an office: president, ambassador, minister of a portfolio. */
  readonly isNational: (office: OfficeKind) => boolean;
}

/** Reads the tables of offices, to which `given` adds roles. Throws `asset-missing` or `asset-invalid`, with file and line. */
export function loadOffices(data: Readonly<Record<string, string>>, given: readonly RoleForm[] = []): Offices {
  const roles = [...readRoles(data), ...given];
  const portfolios = readPortfolios(data);
  const qualifiers = readQualifiers(data);
  const words = officeWords(roles, portfolios, qualifiers);
  const national = new Set(roles.filter((role) => role.national).map(({ role }) => role));
  return {
    matchAt: (tokens, index) => matchOffices(words, tokens, index),
    parse: (tokens) => parseOffice(words, tokens),
    qualifierAt: (tokens, index) => words.before.matchAt(tokens, index)[0] ?? words.ranks.matchAt(tokens, index)[0],
    canonical: officeNamer(roles, portfolios, qualifiers, readEquivalents(data)),
    isNational: ({ role, portfolio }) =>
      portfolio === undefined ? national.has(role) : /(?:^|\s)(?:Minister|Secretary)$/.test(role) || national.has(role),
  };
}
