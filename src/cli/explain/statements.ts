import type { NewsEvent, Provenance, Relation, Report } from "../../document/report.js";
import { indexAt, type Span } from "../../document/span.js";
import type { StatusCues } from "../../extraction/status/effects.js";
import { plain } from "../plain.js";
import { statusCues } from "./cues.js";
import { type Mark, marked } from "./marked.js";

/** A relation with each sentence that shows it, its parties marked, and the rule that found it. */
export function relationLines(report: Report, relation: Relation): readonly string[] {
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

/** An event with its sentences, arguments marked, the rule that found it, the words that bear on its status, and who says so. */
export function eventLines(report: Report, event: NewsEvent, cues: StatusCues): readonly string[] {
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

/** The name of an entity of the report. */
export function nameOf({ entities }: Report, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

/** The sentences that mention an entity, ascending. */
export function sentencesOf(report: Report, id: string): readonly number[] {
  const own = report.mentions.filter(({ entity, also }) => entity === id || also?.includes(id));
  return [...new Set(own.map(({ start }) => indexAt(report.sentences, start)))].filter((index) => index >= 0);
}

/** The mentions of an entity in a sentence, to be marked with a label or else their type. */
export function mentionMarks(report: Report, id: string, sentence: number, label?: string): readonly Mark[] {
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
