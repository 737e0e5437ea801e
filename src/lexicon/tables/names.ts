import { foldKey } from "../key.js";
import { invalidRow, parseTable, tableText } from "../table.js";
import { type Gender, genderOf } from "./persons.js";

/** A word before a name. */
export interface Honorific {
  readonly gender?: Gender;
  /** `address`: Mr.; `rank`: military or police; `academic`: Prof.; `noble`: Lord; `religious`: Rev.; `office`: Sen. */
  readonly kind: HonorificKind;
}

const HONORIFIC_KINDS = ["address", "rank", "academic", "noble", "religious", "office"] as const;

/** Values of {@link Honorific.kind}. */
export type HonorificKind = (typeof HONORIFIC_KINDS)[number];

/** A given name. Without gender, both have it. */
export interface GivenName {
  readonly gender?: Gender;
}

/** A family name. */
export interface Surname {
  /** Whether bearers write it before the given name. */
  readonly first: boolean;
}

/** A small word in a name: `particle` ("van", "al"), before the family name; `suffix` ("Jr."), behind it. */
export type NamePart = "particle" | "suffix";

/** Reads the words before names by {@link foldKey}, without full stops. Throws `asset-missing` or `asset-invalid`. */
export function readHonorifics(data: Readonly<Record<string, string>>): ReadonlyMap<string, Honorific> {
  const path = "lexicon/honorifics.tsv";
  return new Map(
    parseTable(tableText(data, path), path, ["form", "gender", "kind"]).map(({ cells, line }) => {
      const [form, cell, name] = cells as [string, string, string];
      const kind = HONORIFIC_KINDS.find((known) => known === name);
      if (kind === undefined) throw invalidRow(path, line, `unknown kind ${name}`);
      const gender = genderOf(cell);
      return [foldKey(form).replaceAll(".", ""), gender === undefined ? { kind } : { gender, kind }];
    }),
  );
}

/** Reads given names by {@link foldKey}. Throws `asset-missing` or `asset-invalid`. */
export function readGivenNames(data: Readonly<Record<string, string>>): ReadonlyMap<string, GivenName> {
  const path = "lexicon/first-names.tsv";
  const female = { gender: "female" } as const;
  const male = { gender: "male" } as const;
  const either = {};
  return new Map(
    parseTable(tableText(data, path), path, ["name", "gender"]).map(({ cells }) => {
      const [name, gender] = cells as [string, string];
      return [foldKey(name), gender === "f" ? female : gender === "m" ? male : either];
    }),
  );
}

/** Reads family names by {@link foldKey}. Throws `asset-missing` or `asset-invalid`. */
export function readSurnames(data: Readonly<Record<string, string>>): ReadonlyMap<string, Surname> {
  const path = "lexicon/surnames.tsv";
  const first = { first: true };
  const last = { first: false };
  return new Map(
    parseTable(tableText(data, path), path, ["name", "first"]).map(({ cells }) => {
      const [name, order] = cells as [string, string];
      return [foldKey(name), order === "yes" ? first : last];
    }),
  );
}

/** Reads the small words of names by {@link foldKey}, without full stops. Throws `asset-missing` or `asset-invalid`. */
export function readNameParts(data: Readonly<Record<string, string>>): ReadonlyMap<string, NamePart> {
  const path = "lexicon/name-parts.tsv";
  return new Map(
    parseTable(tableText(data, path), path, ["form", "kind"]).map(({ cells, line }) => {
      const [form, kind] = cells as [string, string];
      if (kind !== "particle" && kind !== "suffix") throw invalidRow(path, line, `unknown kind ${kind}`);
      return [foldKey(form).replaceAll(".", ""), kind];
    }),
  );
}
