import type { NewsEvent, Provenance, Relation, Report } from "../../document/report.js";
import { indexAt, type Span } from "../../document/span.js";
import type { StatusCues } from "../../extraction/status/effects.js";
import { plain } from "../plain.js";
import { statusCues } from "./cues.js";
import { type Mark, marked } from "./marked.js";

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
  return { tied: false, lines: [`Nothing ties ${names}.`, ...nearestMiss(report, a, b, cues)] };
}

function nearestMiss(report: Report, a: string, b: string, cues: StatusCues): readonly string[] {
  const shared = sentencesOf(report, a).filter((sentence) => sentencesOf(report, b).includes(sentence));
  if (shared.length === 0) return ["They are never mentioned in one sentence."];
  return shared.flatMap((number) => {
    const sentence = report.sentences[number]!;
    const events = report.events.filter(
      (event) =>
        indexAt(report.sentences, event.trigger.start) === number && (takesPart(event, a) || takesPart(event, b)),
    );
    if (events.length === 0)
      return [
        "",
        "Mentioned in one sentence, in which no event or relation of either was found:",
        `  ${marked(report.text, sentence, [...mentionMarks(report, a, number), ...mentionMarks(report, b, number)])}`,
      ];
    return [
      "",
      `Mentioned in one sentence, but the events in it have a part for one of them only:`,
      ...events.flatMap((event) => eventLines(report, event, cues)),
    ];
  });
}

function relationLines(report: Report, relation: Relation): readonly string[] {
  const { subject, object, type, status, confidence, qualifier = [] } = relation;
  const head = `${nameOf(report, subject)} – ${[...qualifier, type].join(" ")} – ${nameOf(report, object)}`;
  return [
    "",
    plain(`${head}  (${status}, ${confidence.toFixed(2)})`),
    ...relation.evidence.flatMap(({ sentence, provenance, ...span }) => [
      `  ${marked(report.text, report.sentences[sentence]!, [
        ...mentionMarks(report, subject, sentence, "subject"),
        ...mentionMarks(report, object, sentence, "object"),
      ])}`,
      `  shown by: ${plain(report.text.slice(span.start, span.end))}`,
      `  found by: ${plain(provenanceOf(provenance))}`,
    ]),
  ];
}

function eventLines(report: Report, event: NewsEvent, cues: StatusCues): readonly string[] {
  const marks: Mark[] = event.arguments.map(({ start, end, role }) => ({ start, end, label: role }));
  const found = statusCues(report, event.trigger, cues);
  const speakers = (event.attributedTo ?? []).map((id) => nameOf(report, id));
  const when = event.time === undefined ? "" : `, ${event.time.start}`;
  return [
    "",
    plain(`${event.type}  (${event.status}${when}, ${event.confidence.toFixed(2)})`),
    ...event.evidence.flatMap(({ sentence, provenance }) => [
      `  ${marked(report.text, report.sentences[sentence]!, [{ ...event.trigger, label: "" }, ...marks])}`,
      `  found by: ${plain(provenanceOf(provenance))}`,
    ]),
    ...(found.length === 0 ? [] : [`  status words: ${plain(found.join(", "))}`]),
    ...(speakers.length === 0 ? [] : [`  says: ${plain(speakers.join(", citing "))}`]),
  ];
}

function takesPart(event: NewsEvent, id: string): boolean {
  return event.arguments.some(({ entity }) => entity === id);
}

function isPair(subject: string, object: string, a: string, b: string): boolean {
  return (subject === a && object === b) || (subject === b && object === a);
}

function nameOf({ entities }: Report, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

function sentencesOf(report: Report, id: string): readonly number[] {
  const own = report.mentions.filter(({ entity, also }) => entity === id || also?.includes(id));
  return [...new Set(own.map(({ start }) => indexAt(report.sentences, start)))].filter((index) => index >= 0);
}

function mentionMarks(report: Report, id: string, sentence: number, label?: string): readonly Mark[] {
  const within = (span: Span) => indexAt(report.sentences, span.start) === sentence;
  const own = report.mentions.filter(
    (mention) => (mention.entity === id || mention.also?.includes(id)) && within(mention),
  );
  return own.map(({ start, end, type }) => ({ start, end, label: label ?? type }));
}

function provenanceOf(provenance: Provenance): string {
  const [[kind, name] = ["", ""]] = Object.entries(provenance);
  return `${kind} ${name}`;
}
