import type { EntityType } from "../../document/labels.js";
import type { Entity, Report } from "../../document/report.js";
import type { Paint } from "../paint.js";
import { plain } from "../plain.js";
import { describePerson } from "./people.js";
import { eventSentence, type Names, relationSentences } from "./sentences.js";

const headings: readonly (readonly [EntityType, string])[] = [
  ["person", "People"],
  ["country", "Countries"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["group", "Groups"],
  ["occasion", "Occasions"],
  ["agreement", "Agreements"],
];
const TITLE = 120;

/** A report as a page to read: who is in it and what they hold, what happened, who is tied to whom. */
export function summarize(report: Report, name: string, paint: Paint): string {
  const names: Names = new Map(report.entities.map((entity) => [entity.id, entity]));
  const title = report.title ?? titleOf(report) ?? name;
  const date = report.published === undefined ? "" : paint.dim(`  ${report.published.slice(0, 10)}`);
  const blocks = [
    paint.bold(plain(title)) + date,
    ...headings.map(([type, heading]) => block(heading, entityLines(report, type, names), paint)),
    block("Events", [...new Set(report.events.map((event) => plain(eventSentence(event, names))))], paint),
    block(
      "Ties",
      [...new Set(report.relations.flatMap((relation) => relationSentences(relation, names)))].map(plain),
      paint,
    ),
    block("Warnings", report.warnings.map(plain), paint),
  ];
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}

function titleOf(report: Report): string | undefined {
  const section = report.sections.find(({ kind }) => kind === "title");
  const text = section === undefined ? "" : report.text.slice(section.start, section.end);
  return text.length > TITLE ? `${text.slice(0, TITLE)}…` : text || undefined;
}

function block(heading: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? "" : [paint.heading(heading), ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Entities of a type, the most salient first: people a line each with what they are, all others in one line. */
function entityLines(report: Report, type: EntityType, names: Names): readonly string[] {
  const entities = report.entities.filter((entity) => entity.type === type);
  const sorted = entities.toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
  if (type !== "person") return entities.length === 0 ? [] : [sorted.map((entity) => plain(label(entity))).join(", ")];
  return sorted.map((person) => {
    const details = describePerson(report, person, names);
    return plain(details === "" ? person.name : `${person.name}, ${details}`);
  });
}

function label({ name, codes, type }: Entity): string {
  return type === "country" && codes?.iso3 !== undefined ? `${name} (${codes.iso3})` : name;
}
