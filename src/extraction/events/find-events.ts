import { statementId } from "../../document/id.js";
import type { Argument, NewsEvent } from "../../document/report.js";
import { cover } from "../../document/span.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import { modalityOf } from "../status/modality.js";
import { attachTimes } from "../time/attach-times.js";
import { parseDay } from "../time/calendar.js";
import type { TimeExpression } from "../time/find-times.js";
import { argumentsOf } from "./arguments.js";
import type { Match } from "./match.js";
import { matchAt } from "./match.js";
import type { Scene } from "./scene.js";

/** An event with the match it comes from. */
export interface FoundEvent {
  readonly match: Match;
  readonly event: NewsEvent;
}

/** Every event that a rule finds and that has a party, in the order of the text. */
export function findEvents(scene: Scene): readonly FoundEvent[] {
  const matches = findMatches(scene);
  const anchors = new Set(matches.map((match) => match.token));
  const times = attachTimes(scene, anchors);
  return matches.flatMap((match) => {
    const found = argumentsOf(scene, match);
    if (!found.some((item) => item.role === "actor" || item.role === "recipient")) return [];
    return { match, event: eventOf(scene, match, found, timesOf(scene, match, times)) };
  });
}

function findMatches(scene: Scene): readonly Match[] {
  const { document } = scene;
  const matches: Match[] = [];
  for (const sentence of document.sentences) {
    const kind = document.sections[sentence.section]?.kind;
    if (kind === "furniture" || kind === "byline" || kind === "dateline") continue;
    for (let token = sentence.first; token < sentence.last; token++) {
      if (!canTrigger(scene, token)) continue;
      const match = matchAt(scene, token);
      if (match !== undefined) matches.push(match);
    }
  }
  const consumed = new Set(matches.flatMap((match) => match.consumed));
  return matches.filter((match) => !consumed.has(match.token));
}

/** Names are no triggers, but for occasions ("the G8 summit"); nor are nouns that only modify another. */
function canTrigger(scene: Scene, token: number): boolean {
  if (scene.mentions.at(token).some((mention) => mention.form === "name" && mention.type !== "occasion")) return false;
  return scene.view.relation[token] !== "compound" || scene.view.upos[token] === "VERB";
}

function timesOf(
  scene: Scene,
  match: Match,
  times: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  const own = times.get(match.token);
  const carrier = match.rule.pos === "noun" ? scene.predicates.carrierOf(match.token) : undefined;
  return own ?? (carrier === undefined ? [] : (times.get(carrier.verb) ?? []));
}

function eventOf(scene: Scene, match: Match, found: readonly Argument[], times: readonly TimeExpression[]): NewsEvent {
  const { document, view } = scene;
  const { rule, token } = match;
  const modality = modalityOf(view, scene.predicates, scene.tables.cues, token);
  const speakers = [
    ...new Set(modality.speakers.flatMap((item) => scene.parties.partiesOf(item)).map((party) => party.entity)),
  ];
  const trigger = cover(match.tokens.map((item) => document.tokens[item]!))!;
  const sentence = document.tokens[token]!.sentence;
  const direction = modality.status === "planned" ? "future" : "past";
  const when = times.map((item) => ({
    item,
    at: item.resolve({ published: parseDay(document.published), direction }),
  }));
  const dated = when.find((item) => item.at !== undefined);
  const bounds = document.sentences[sentence]!;
  const inside = found.filter((item) => item.start >= bounds.start && item.end <= bounds.end);
  const { plover, cameo, quad } = EVENT_FACTS[rule.type];
  return {
    id: statementId("event", document.id, rule.type, trigger.start, trigger.end),
    type: rule.type,
    ...(plover === undefined ? {} : { plover }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(quad === undefined ? {} : { quad }),
    status: modality.status,
    ...(dated?.at === undefined ? {} : { time: { ...dated.at, text: dated.item.text } }),
    confidence: rule.confidence,
    trigger,
    arguments: [...found, ...times.map(({ start, end, text }) => ({ role: "time" as const, start, end, value: text }))],
    ...(speakers.length === 0 ? {} : { attributedTo: speakers }),
    evidence: [{ sentence, ...cover([trigger, ...inside])!, provenance: { rule: rule.id } }],
  };
}
