import type { Evidence, NewsEvent, Report } from "./report.js";
import { contains, type Span } from "./span.js";

/** Something in a report that does not fit its text or itself. */
export interface Problem {
  /** Where: a path into the report, such as `mentions[3]`. */
  readonly where: string;
  readonly message: string;
}

/**
 * Replays a report against the text of its article: every offset lies in the text, every mention, value and time is the words it says, evidence lies in its
 * sentence, and every party is an entity of the report (the country of a place need not be). Returns what is wrong; nothing for a sound report.
 *
 * @param text the article's text; needed where the report came without it
 */
export function verifyReport(report: Report, text = report.text): readonly Problem[] {
  return [...problems(report, text)];
}

function* problems(report: Report, text: string): Generator<Problem> {
  const { sections, sentences, quotes } = report;
  yield* outside("sections", sections, text);
  yield* outside("sentences", sentences, text);
  yield* outside("quotes", quotes, text);
  yield* wrongMentions(report, text);
  yield* wrongEntities(report);
  for (const [index, event] of report.events.entries()) {
    const where = `events[${index}]`;
    yield* outside(`${where}.trigger`, [event.trigger], text);
    yield* outside(`${where}.arguments`, event.arguments, text);
    yield* wrongQuotations(where, event, text);
    yield* wrongEvidence(where, event.evidence, report, text);
  }
  for (const [index, relation] of report.relations.entries())
    yield* wrongEvidence(`relations[${index}]`, relation.evidence, report, text);
  const known = new Set(report.entities.map(({ id }) => id));
  for (const [where, id] of references(report))
    if (!known.has(id)) yield { where, message: `names ${id}, which is no entity of the report` };
}

function* outside(where: string, spans: readonly Span[], text: string): Generator<Problem> {
  for (const [index, { start, end }] of spans.entries())
    if (start < 0 || end < start || end > text.length)
      yield { where: `${where}[${index}]`, message: `${start}–${end} lies outside of the text of ${text.length}` };
}

function* wrongMentions({ mentions }: Report, text: string): Generator<Problem> {
  for (const [index, { start, end, text: words }] of mentions.entries()) {
    const found = text.slice(start, end);
    if (found !== words)
      yield {
        where: `mentions[${index}]`,
        message: `says ${JSON.stringify(words)}, the text has ${JSON.stringify(found)} at ${start}–${end}`,
      };
  }
}

/** The words that an event quotes: values of arguments, and its time. */
function* wrongQuotations(where: string, { arguments: parties, time }: NewsEvent, text: string): Generator<Problem> {
  for (const [index, { start, end, value }] of parties.entries()) {
    const found = text.slice(start, end);
    if (value !== undefined && value !== found)
      yield {
        where: `${where}.arguments[${index}]`,
        message: `says ${JSON.stringify(value)}, the text has ${JSON.stringify(found)} at ${start}–${end}`,
      };
  }
  if (time !== undefined && !text.includes(time.text))
    yield { where: `${where}.time`, message: `says ${JSON.stringify(time.text)}, which the text does not have` };
}

function* wrongEntities({ entities, mentions }: Report): Generator<Problem> {
  for (const [index, { id, mentions: own }] of entities.entries())
    for (const number of own) {
      const mention = mentions[number];
      if (mention?.entity !== id && !mention?.also?.includes(id))
        yield { where: `entities[${index}]`, message: `lists mention ${number}, which is not of ${id}` };
    }
}

function* wrongEvidence(
  where: string,
  evidence: readonly Evidence[],
  { sentences }: Report,
  text: string,
): Generator<Problem> {
  yield* outside(`${where}.evidence`, evidence, text);
  for (const [index, item] of evidence.entries()) {
    const sentence = sentences[item.sentence];
    if (sentence === undefined || !contains(sentence, item))
      yield { where: `${where}.evidence[${index}]`, message: `does not lie in sentence ${item.sentence}` };
  }
}

function* references({ mentions, events, relations, quotes }: Report): Generator<[where: string, id: string]> {
  for (const [index, { entity, also = [] }] of mentions.entries())
    for (const id of [entity, ...also]) yield [`mentions[${index}]`, id];
  for (const [index, { arguments: parties, attributedTo = [] }] of events.entries())
    for (const id of [...parties.map(({ entity }) => entity), ...attributedTo])
      if (id !== undefined) yield [`events[${index}]`, id];
  for (const [index, { subject, object }] of relations.entries())
    for (const id of [subject, object]) yield [`relations[${index}]`, id];
  for (const [index, { speaker }] of quotes.entries()) if (speaker !== undefined) yield [`quotes[${index}]`, speaker];
}
