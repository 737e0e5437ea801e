import { invalidRow, parseTable, tableText } from "../table.js";

const ROLES = "lexicon/roles.tsv";
const COLUMNS = ["form", "plural", "role", "class", "portfolio", "gender", "takes", "national"];

/** Values of {@link OfficeClass}. */
export const OFFICE_CLASSES = [
  "head-of-state",
  "head-of-government",
  "leader",
  "minister",
  "deputy",
  "monarch",
  "governor",
  "mayor",
  "legislator",
  "party",
  "military",
  "police",
  "judge",
  "prosecutor",
  "diplomat",
  "spokesperson",
  "adviser",
  "religious",
  "international",
  "company",
  "head",
  "counterpart",
  "other",
] as const;

/** What kind of post a role is. */
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** One wording of a role, in singular and plural. */
export interface RoleForm {
  readonly form: string;
  readonly plural: string;
  /** Canonical role: `Prime Minister`. */
  readonly role: string;
  readonly class: OfficeClass;
  /** Canonical portfolio that the wording implies ("top diplomat"). */
  readonly portfolio?: string;
  readonly gender?: "female" | "male";
  /** Where a portfolio may stand. */
  readonly takes: "before" | "after" | "both" | "none";
  /** Whether every state has such an office. */
  readonly national: boolean;
  /** Whether the words often mean something else ("head"). */
  readonly ambiguous: boolean;
  /** Whether a user's own table has it. */
  readonly given?: true;
}

/** Reads the wordings of roles. Throws `asset-missing` or `asset-invalid`. */
export function readRoles(data: Readonly<Record<string, string>>): readonly RoleForm[] {
  return parseTable(tableText(data, ROLES), ROLES, COLUMNS).map(({ cells, line }) => {
    const [cell, plural, role, name, portfolio, sex, where, national] = cells as [string, ...string[]];
    const officeClass = OFFICE_CLASSES.find((known) => known === name);
    if (officeClass === undefined) throw invalidRow(ROLES, line, `unknown class ${name}`);
    const takes = where === "" ? "none" : where;
    if (takes !== "before" && takes !== "after" && takes !== "both" && takes !== "none") {
      throw invalidRow(ROLES, line, `a portfolio cannot stand ${where}`);
    }
    const ambiguous = cell.startsWith("?");
    return {
      form: ambiguous ? cell.slice(1) : cell,
      plural: plural!,
      role: role!,
      class: officeClass,
      ...(portfolio === "" ? {} : { portfolio: portfolio! }),
      ...(sex === "f" ? { gender: "female" as const } : sex === "m" ? { gender: "male" as const } : {}),
      takes,
      national: national === "yes",
      ambiguous,
    };
  });
}
