import type { FoundEvent } from "../../events/find-events.js";

/** What two entities do to or with each other, one feature a deed. */
export type DeedsBetween = (subject: string, object: string) => readonly string[];

const NONE: readonly string[] = [];

/** Lists what the entities of a document do to or with each other. */
export function deedsIn(found: readonly FoundEvent[]): DeedsBetween {
  const deeds = new Map<string, Map<string, string[]>>();
  const add = (subject: string, object: string, ...more: readonly string[]) => {
    const from = deeds.get(subject) ?? new Map<string, string[]>();
    deeds.set(subject, from);
    const between = from.get(object);
    if (between === undefined) from.set(object, [...more]);
    else between.push(...more);
  };
  for (const { event } of found) {
    const kind = event.plover ?? event.type;
    const parties = event.arguments.filter(({ role, entity }) => entity !== undefined && role !== "time");
    for (const a of parties) {
      for (const b of parties) {
        if (a.entity === b.entity) continue;
        const roles = `e=${a.role}/${b.role}/`;
        add(a.entity!, b.entity!, `${roles}${kind}`, `${roles}${event.type}`);
      }
    }
  }
  return (subject, object) => deeds.get(subject)?.get(object) ?? NONE;
}
