import type { Report } from "../../document/report.js";

/** Relations by which what one does or suffers concerns the other: an office its country, a ministry its state, a city its country. */
const BELONGING: ReadonlySet<string> = new Set([
  "holdsOffice",
  "officeOf",
  "partOf",
  "represents",
  "leads",
  "spokespersonFor",
  "worksFor",
  "memberOf",
  "basedIn",
  "locatedIn",
  "citizenOf",
]);

const DEPTH = 2;

/** Entities that belong to another, directly or through one between: its places, bodies, offices and their holders. Sorted. */
export function kinOf({ entities, relations }: Report, id: string): readonly string[] {
  const found = new Set([id]);
  for (let step = 0; step < DEPTH; step++) {
    const reached = [
      ...entities.flatMap(({ id: own, country, office }) =>
        (country !== undefined && found.has(country)) ||
        (office?.jurisdiction !== undefined && found.has(office.jurisdiction))
          ? [own]
          : [],
      ),
      ...relations.flatMap(({ type, subject, object }) => (BELONGING.has(type) && found.has(object) ? [subject] : [])),
    ];
    for (const own of reached) found.add(own);
  }
  found.delete(id);
  return [...found].sort();
}
