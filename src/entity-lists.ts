import type { EntityType } from "./document/labels.js";
import type { Entity, Report } from "./document/report.js";

/** The people of a report, the most salient first. */
export function people(report: Report): readonly Entity[] {
  return ofType(report, "person");
}

/** The offices of a report, the most salient first. */
export function offices(report: Report): readonly Entity[] {
  return ofType(report, "office");
}

/** The organizations of a report, the most salient first. */
export function organizations(report: Report): readonly Entity[] {
  return ofType(report, "organization");
}

/** The countries of a report, the most salient first. */
export function countries(report: Report): readonly Entity[] {
  return ofType(report, "country");
}

/** The places of a report, the most salient first. */
export function places(report: Report): readonly Entity[] {
  return ofType(report, "place");
}

/** The peoples, religions and communities of a report, the most salient first. */
export function groups(report: Report): readonly Entity[] {
  return ofType(report, "group");
}

/** Ties are broken by id, so that the order never depends on anything but the report. */
function ofType(report: Report, type: EntityType): readonly Entity[] {
  const entities = report.entities.filter((entity) => entity.type === type);
  return entities.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
}
