import type { Knowledge } from "../coreference/knowledge.js";
import { type UnlistedHolder, unlistedHolders } from "../coreference/stated-holders.js";
import type { Report } from "../document/report.js";
import { plain } from "./plain.js";

/** A line of an `offices.tsv` that the tables lack, with the sentence that tells of it. */
export interface MissingRow {
  readonly person: string;
  readonly office: string;
  readonly jurisdiction: string;
  /** Date of the earliest article that says so. */
  readonly start: string;
  readonly article: string;
  readonly sentence: string;
  /** Whom the tables have instead. */
  readonly instead?: string;
}

/** The rows that a report adds to the tables of holders. People known by one name only are left out. */
export function missingRows(report: Report, facts: Knowledge): readonly MissingRow[] {
  return unlistedHolders(report, facts)
    .filter(({ person }) => person.name.includes(" "))
    .map((holder) => rowOf(report, holder, facts));
}

function rowOf(report: Report, { person, office, relation, listed }: UnlistedHolder, facts: Knowledge): MissingRow {
  const { role, portfolio, jurisdiction = "" } = office.office!;
  const iso3 = jurisdiction.startsWith("country:") ? jurisdiction.slice("country:".length) : undefined;
  const kind = portfolio === undefined ? { role } : { role, portfolio };
  const span = report.sentences[relation.evidence[0].sentence]!;
  return {
    person: person.name,
    office: facts.canonicalOffice(kind, iso3).name,
    jurisdiction: iso3 ?? jurisdiction,
    start: report.published!.slice(0, 10),
    article: report.id,
    sentence: report.text.slice(span.start, span.end).trim().replace(/\s+/gu, " "),
    ...(listed === undefined ? {} : { instead: listed.person }),
  };
}

/** Rows as an `offices.tsv`: each once, from the earliest date, under a remark with its source; sorted. */
export function toOfficesTable(rows: readonly MissingRow[]): string {
  const earliest = new Map<string, MissingRow>();
  for (const row of rows) {
    const known = earliest.get(keyOf(row));
    if (known === undefined || orderOf(row) < orderOf(known)) earliest.set(keyOf(row), row);
  }
  const sorted = [...earliest.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lines = sorted.flatMap(({ person, office, jurisdiction, start, article, sentence, instead }) => [
    plain(`# ${article}: ${sentence}`),
    ...(instead === undefined ? [] : [plain(`# The tables have ${instead}.`)]),
    [person, office, jurisdiction, start, ""].map(plain).join("\t"),
  ]);
  return ["person\toffice\tjurisdiction\tstart\tend", ...lines].map((line) => `${line}\n`).join("");
}

function keyOf({ jurisdiction, office, person }: MissingRow): string {
  return [jurisdiction, office, person].join("\t");
}

function orderOf({ start, article }: MissingRow): string {
  return `${start}\t${article}`;
}
