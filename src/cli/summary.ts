import type { EntityType, EventType } from "../document/labels.js";
import type { Argument, Entity, NewsEvent, Relation, Report } from "../document/report.js";
import type { Paint } from "./paint.js";
import { plain } from "./plain.js";

const headings: readonly (readonly [EntityType, string])[] = [
  ["person", "People"],
  ["country", "Countries"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["group", "Groups"],
  ["occasion", "Occasions"],
  ["agreement", "Agreements"],
];

/** A report as a page to read: who is in it and what they hold, what happened, who is tied to whom. */
export function summarize(report: Report, name: string, paint: Paint): string {
  const byId = new Map(report.entities.map((entity) => [entity.id, entity]));
  const title = report.title ?? titleOf(report) ?? name;
  const head =
    paint.bold(plain(title)) + (report.published === undefined ? "" : paint.dim(`  ${report.published.slice(0, 10)}`));
  const blocks = [
    head,
    ...headings.map(([type, heading]) => block(heading, entityLines(report, type, byId), paint)),
    block(
      "Events",
      report.events.map((event) => eventLine(event, byId, paint)),
      paint,
    ),
    block(
      "Relations",
      report.relations.flatMap((relation) => relationLine(relation, byId, paint)),
      paint,
    ),
    block("Warnings", report.warnings.map(plain), paint),
  ];
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}

function titleOf(report: Report): string | undefined {
  const section = report.sections.find(({ kind }) => kind === "title");
  return section === undefined ? undefined : report.text.slice(section.start, section.end) || undefined;
}

function block(heading: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? "" : [paint.heading(heading), ...lines.map((line) => `  ${line}`)].join("\n");
}

function entityLines(report: Report, type: EntityType, byId: ReadonlyMap<string, Entity>): readonly string[] {
  const entities = report.entities.filter((entity) => entity.type === type);
  const sorted = entities.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
  return sorted.map((entity) => {
    const offices = type === "person" ? officesOf(report, entity.id, byId) : [];
    const code = entity.codes?.iso3;
    const details = [...offices, ...(code === undefined ? [] : [code])].join(", ");
    return `${plain(entity.name)}${details === "" ? "" : ` — ${plain(details)}`}  ×${entity.mentions.length}`;
  });
}

function officesOf(report: Report, person: string, byId: ReadonlyMap<string, Entity>): readonly string[] {
  const held = report.relations.filter(({ type, subject }) => type === "holdsOffice" && subject === person);
  const names = held.map(({ object, qualifier, status }) => {
    const marks = [...(status === "former" ? ["former"] : []), ...(qualifier ?? [])];
    return [...marks, byId.get(object)?.name ?? object].join(" ");
  });
  return [...new Set(names)];
}

function eventLine(event: NewsEvent, byId: ReadonlyMap<string, Entity>, paint: Paint): string {
  const named = (role: Argument["role"]) => {
    const names = event.arguments
      .filter((argument) => argument.role === role)
      .map((argument) => labelOf(argument, byId));
    return [...new Set(names)].join(", ");
  };
  const actor = named("actor") || "?";
  const recipient = named("recipient");
  const place = named("place");
  const claim = event.attributedTo?.map((id) => byId.get(id)?.name ?? id).join(", citing ");
  const details = [event.status, event.time?.start, claim === undefined ? undefined : `says ${claim}`];
  const line = `${actor} → ${words(event.type)}${recipient === "" ? "" : ` → ${recipient}`}${place === "" ? "" : ` @ ${place}`}`;
  return `${plain(line)}  ${paint.dim(`(${plain(details.filter((detail) => detail !== undefined).join(", "))})`)}`;
}

function labelOf(argument: Argument, byId: ReadonlyMap<string, Entity>): string {
  if (argument.entity === undefined) return argument.value ?? "";
  return byId.get(argument.entity)?.name ?? argument.entity;
}

function relationLine(relation: Relation, byId: ReadonlyMap<string, Entity>, paint: Paint): readonly string[] {
  if (relation.type === "holdsOffice" || relation.type === "officeOf") return [];
  const name = (id: string) => byId.get(id)?.name ?? id;
  const line = plain(`${name(relation.subject)} – ${relation.type} – ${name(relation.object)}`);
  return [
    relation.status === "occurred" || relation.status === "ongoing"
      ? line
      : `${line}  ${paint.dim(`(${relation.status})`)}`,
  ];
}

/** `militaryAid` as "military aid". */
function words(type: EventType): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
