import { statementId } from "../../document/id.js";
import type { Argument, NewsEvent } from "../../document/report.js";
import { cover } from "../../document/span.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import { claimantsOf } from "../status/claimants.js";
import { learnedStatus } from "../status/learned/judge.js";
import { settleByTime, settleStatus } from "../status/settle.js";
import type { TimeExpression } from "../time/find-times.js";
import { directionOf, resolveTimes } from "../time/resolve.js";
import type { CountryContext } from "./context.js";
import type { Match } from "./match.js";
import { refusalStatus } from "./refusal.js";
import type { Scene } from "./scene.js";

/** What goes into an event besides its trigger. */
export interface EventParts {
  readonly match: Match;
  readonly found: readonly Argument[];
  readonly times: readonly TimeExpression[];
  readonly confidence: number;
  /** Where the event takes place, for the country of those who claim it. */
  readonly context: CountryContext;
}

/** Joins trigger, arguments, time, status and claimants to an event with its evidence. */
export function buildEvent(scene: Scene, { match, found, times, confidence, context }: EventParts): NewsEvent {
  const { document, view } = scene;
  const { rule, token } = match;
  const modality = scene.modality(token);
  const claimants = claimantsOf(scene, modality.speakers, context);
  const trigger = cover(match.tokens.map((item) => document.tokens[item]!))!;
  const { sentence } = document.tokens[token]!;
  const modal = match.refusal === undefined ? modality.status : refusalStatus(view, match.refusal, modality.status);
  const ruled = settleStatus(modal, rule.type, view.xpos[token]!, rule.pos);
  const told = learnedStatus(scene, {
    trigger: token,
    type: rule.type,
    plover: EVENT_FACTS[rule.type].plover,
    modality: { ...modality, status: ruled },
  });
  const time = resolveTimes(times, document.published, directionOf(told, rule));
  const status = settleByTime(told, times, time, document.published);
  const bounds = document.sentences[sentence]!;
  const inside = found.filter((item) => item.start >= bounds.start && item.end <= bounds.end);
  const { plover, cameo, quad } = EVENT_FACTS[rule.type];
  return {
    id: statementId("event", document.id, rule.type, trigger.start, trigger.end),
    type: rule.type,
    ...(rule.subtype === undefined ? {} : { subtype: rule.subtype }),
    ...(plover === undefined ? {} : { plover }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(quad === undefined ? {} : { quad }),
    status,
    ...(time === undefined ? {} : { time }),
    confidence: Math.round(confidence * 1000) / 1000,
    trigger,
    arguments: [...found, ...times.map(({ start, end, text }) => ({ role: "time" as const, start, end, value: text }))],
    ...(claimants.length === 0 ? {} : { attributedTo: [...claimants] }),
    evidence: [
      {
        sentence,
        ...cover([trigger, ...inside])!,
        provenance: match.learned === true ? { model: "events" } : { rule: rule.id },
      },
    ],
  };
}
