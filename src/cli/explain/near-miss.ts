import type { NewsEvent, Report } from "../../document/report.js";
import { contains, indexAt } from "../../document/span.js";
import type { StatusCues } from "../../extraction/status/effects.js";
import { plain } from "../plain.js";
import { kinOf } from "./kin.js";
import { type Mark, marked } from "./marked.js";
import { pathBetween } from "./path.js";
import { eventLines, mentionMarks, nameOf, relationLines, sentencesOf } from "./statements.js";

/** Two entities of a report. */
type Pair = readonly [a: string, b: string];

/**
 * What comes nearest to a tie between two entities, and why it is none: what ties those that belong to them; the sentences that mention
 * both, with the events in which one has a part and how the two hang together in the tree; or else the two nearest sentences.
 */
export function nearestMiss(report: Report, pair: Pair, cues: StatusCues): readonly string[] {
  const relatives = kinTies(report, pair, cues);
  const shared = sentencesOf(report, pair[0]).filter((sentence) => sentencesOf(report, pair[1]).includes(sentence));
  if (shared.length > 0)
    return [...shared.flatMap((sentence) => inSentence(report, pair, sentence, cues)), ...relatives];
  return ["They are never mentioned in one sentence.", ...nearestSentences(report, pair), ...relatives];
}

function inSentence(report: Report, pair: Pair, number: number, cues: StatusCues): readonly string[] {
  const sentence = report.sentences[number]!;
  const events = report.events.filter(
    (event) =>
      indexAt(report.sentences, event.trigger.start) === number &&
      pair.some((id) => roleOf(report, event, id) !== undefined),
  );
  const joined = joinedBy(report, pair, number);
  if (events.length === 0)
    return [
      "",
      "Mentioned in one sentence, in which no event or relation of either was found:",
      `  ${marked(
        report.text,
        sentence,
        pair.flatMap((id) => mentionMarks(report, id, number)),
      )}`,
      ...joined,
    ];
  return [
    "",
    "Mentioned in one sentence, but no event in it has a part for both:",
    ...events.flatMap((event) => [
      ...eventLines(report, event, cues),
      `  why not: ${plain(pair.map((id) => reasonOf(report, event, id)).join("; "))}`,
    ]),
    ...joined,
  ];
}

/** The part of an entity in an event: a role, or that it claims the event. */
function roleOf(report: Report, event: NewsEvent, id: string): string | undefined {
  const role = event.arguments.find(({ entity }) => entity === id)?.role;
  if (role !== undefined) return `${nameOf(report, id)} is its ${role}`;
  return event.attributedTo?.includes(id) === true ? `${nameOf(report, id)} only says so` : undefined;
}

function reasonOf(report: Report, event: NewsEvent, id: string): string {
  const role = roleOf(report, event, id);
  if (role !== undefined) return role;
  const kin = kinOf(report, id).find((own) => event.arguments.some(({ entity }) => entity === own));
  const beside = kin === undefined ? "" : `, but ${nameOf(report, kin)} has`;
  return `${nameOf(report, id)} has no part in it${beside}`;
}

/** How the nearest mentions of the two hang together, with what the word that joins them stands for. */
function joinedBy(report: Report, [a, b]: Pair, sentence: number): readonly string[] {
  const paths = mentionMarks(report, a, sentence).flatMap((from) =>
    mentionMarks(report, b, sentence).flatMap((to) => pathBetween(report, from, to) ?? []),
  );
  const [path] = paths.sort((one, other) => one.text.length - other.text.length);
  if (path === undefined) return [];
  const word = report.text.slice(path.joint.start, path.joint.end);
  const event = report.events.find(({ trigger }) => trigger.start <= path.joint.start && path.joint.end <= trigger.end);
  const own = [a, b].some((id) => mentionMarks(report, id, sentence).some((mark) => contains(mark, path.joint)));
  const meaning =
    event !== undefined
      ? `“${word}” tells of ${event.type}`
      : own
        ? "they only stand beside each other"
        : `no rule takes “${word}” for an event between them`;
  return [`  joined by: ${plain(`${path.text}  (${meaning})`)}`];
}

function nearestSentences(report: Report, pair: Pair): readonly string[] {
  const [first, second] = pair.map((id) => sentencesOf(report, id));
  let best: readonly [number, number] | undefined;
  for (const from of first ?? [])
    for (const to of second ?? [])
      if (best === undefined || Math.abs(from - to) < Math.abs(best[0] - best[1])) best = [from, to];
  if (best === undefined) return [];
  const apart = Math.abs(best[0] - best[1]);
  const line = (id: string, number: number) => {
    const marks: readonly Mark[] = mentionMarks(report, id, number);
    return `  ${marked(report.text, report.sentences[number]!, marks)}`;
  };
  return [
    "",
    `The nearest mentions are ${apart === 1 ? "one sentence" : `${apart} sentences`} apart:`,
    line(pair[0], best[0]),
    line(pair[1], best[1]),
  ];
}

const MOST = 3;

/** Statements that tie one of the two, or what belongs to it, to what belongs to the other. */
function kinTies(report: Report, [a, b]: Pair, cues: StatusCues): readonly string[] {
  const [left, right] = [
    [a, ...kinOf(report, a)],
    [b, ...kinOf(report, b)],
  ];
  const ties = (ids: readonly (string | undefined)[]) =>
    left.some((from) => ids.includes(from) && right.some((to) => to !== from && ids.includes(to)));
  const relations = report.relations.filter(({ subject, object }) => subject !== object && ties([subject, object]));
  const events = report.events.filter((event) => ties(event.arguments.map(({ entity }) => entity)));
  const lines = [
    ...relations.slice(0, MOST).map((relation) => relationLines(report, relation)),
    ...events.slice(0, MOST).map((event) => eventLines(report, event, cues)),
  ].slice(0, MOST);
  return lines.length === 0 ? [] : ["", "What belongs to them is tied:", ...lines.flat()];
}
