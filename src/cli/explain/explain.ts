import type { NewsEvent, Relation, Report } from "../../document/report.js";
import type { StatusCues } from "../../extraction/status/effects.js";
import { nearestMiss } from "./near-miss.js";
import { eventLines, nameOf, relationLines } from "./statements.js";

/** What a report says of two entities, or how near it comes to saying something. */
export interface Explanation {
  /** Whether a statement ties the two. */
  readonly tied: boolean;
  readonly lines: readonly string[];
}

/**
 * Why a report ties two entities, or why it does not: each statement with its sentence, marked, its rule and the words that give its status.
 * Without a statement, the nearest miss.
 *
 * @param cues words that bear on status; the report needs its tokens for them
 * @param minConfidence statements below are misses
 */
export function explain(report: Report, a: string, b: string, cues: StatusCues, minConfidence: number): Explanation {
  const relations = report.relations.filter(({ subject, object }) => isPair(subject, object, a, b));
  const events = report.events.filter((event) => takesPart(event, a) && takesPart(event, b));
  const sure = ({ confidence }: NewsEvent | Relation) => confidence >= minConfidence;
  const lines = [
    ...relations.filter(sure).flatMap((relation) => relationLines(report, relation)),
    ...events.filter(sure).flatMap((event) => eventLines(report, event, cues)),
  ];
  if (lines.length > 0) return { tied: true, lines };
  const unsure = [
    ...relations.flatMap((relation) => relationLines(report, relation)),
    ...events.flatMap((event) => eventLines(report, event, cues)),
  ];
  const names = `${nameOf(report, a)} and ${nameOf(report, b)}`;
  if (unsure.length > 0)
    return { tied: false, lines: [`What ties ${names} is less sure than ${minConfidence}:`, ...unsure] };
  return { tied: false, lines: [`Nothing ties ${names}.`, ...nearestMiss(report, [a, b], cues)] };
}

function takesPart(event: NewsEvent, id: string): boolean {
  return event.arguments.some(({ entity }) => entity === id);
}

function isPair(subject: string, object: string, a: string, b: string): boolean {
  return (subject === a && object === b) || (subject === b && object === a);
}
