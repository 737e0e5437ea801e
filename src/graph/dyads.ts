import type { NewsEvent } from "../document/report.js";
import { EVENT_FACTS } from "../ontology/tables.js";

/** An edge between two participants of an event. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
  /** The verb, as the ontology gives it. */
  readonly type: string;
  /** Without direction; the smaller id is the source. */
  readonly symmetric: boolean;
}

/**
 * The edges an event stands for: from every actor to every recipient; between all parties, once and without direction, where the
 * ontology calls the event reciprocal; to the place of a visit, and of some others that have no recipient. Nobody is tied to
 * themselves. Ids are those of the event's arguments.
 */
export function dyadsOf(event: NewsEvent): Dyad[] {
  const { dyad: type, reciprocal, toPlace } = EVENT_FACTS[event.type];
  const actors = filling(event, "actor");
  const recipients = filling(event, "recipient");
  if (reciprocal)
    return pairs([...new Set([...actors, ...recipients])].sort()).map(([source, target]) => ({
      source,
      target,
      type,
      symmetric: true,
    }));
  const places = toPlace && (event.type === "visit" || recipients.length === 0) ? filling(event, "place") : [];
  const targets = [...new Set([...recipients, ...places])];
  return actors.flatMap((source) =>
    targets.filter((target) => target !== source).map((target) => ({ source, target, type, symmetric: false })),
  );
}

function filling(event: NewsEvent, role: "actor" | "recipient" | "place"): string[] {
  return [...new Set(event.arguments.flatMap((item) => (item.role === role && item.entity ? [item.entity] : [])))];
}

function pairs(items: readonly string[]): [string, string][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [string, string] => [first, second]));
}
