import { statementId } from "../../document/id.js";
import type { EventType, Status } from "../../document/labels.js";
import type { Argument, NewsEvent } from "../../document/report.js";
import { cover } from "../../document/span.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { TriggerPos } from "../rules/rule.js";
import { claimantsOf } from "../status/claimants.js";
import { modalityOf } from "../status/modality.js";
import { parseDay } from "../time/calendar.js";
import type { TimeExpression } from "../time/find-times.js";
import type { CountryContext } from "./context.js";
import type { Match } from "./match.js";
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
  const modality = modalityOf(view, scene.predicates, scene.tables.cues, token);
  const claimants = claimantsOf(scene, modality.speakers, context);
  const trigger = cover(match.tokens.map((item) => document.tokens[item]!))!;
  const { sentence } = document.tokens[token]!;
  const status = settleStatus(modality.status, rule.type, view.xpos[token]!, rule.pos);
  const direction = status === "planned" ? "future" : "past";
  const anchor = { published: parseDay(document.published), direction } as const;
  const dated = times.map((item) => ({ item, when: item.resolve(anchor) })).find(({ when }) => when !== undefined);
  const bounds = document.sentences[sentence]!;
  const inside = found.filter((item) => item.start >= bounds.start && item.end <= bounds.end);
  const { plover, cameo, quad } = EVENT_FACTS[rule.type];
  return {
    id: statementId("event", document.id, rule.type, trigger.start, trigger.end),
    type: rule.type,
    ...(plover === undefined ? {} : { plover }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(quad === undefined ? {} : { quad }),
    status,
    ...(dated?.when === undefined ? {} : { time: { ...dated.when, text: dated.item.text } }),
    confidence: Math.round(confidence * 1000) / 1000,
    trigger,
    arguments: [...found, ...times.map(({ start, end, text }) => ({ role: "time" as const, start, end, value: text }))],
    ...(claimants.length === 0 ? {} : { attributedTo: [...claimants] }),
    evidence: [{ sentence, ...cover([trigger, ...inside])!, provenance: { rule: rule.id } }],
  };
}

/** Kinds of saying: told in the present tense ("Seoul denies the report") they have been said. */
const SAID: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "CONCEDE"]);

/** Nouns of these kinds name what goes on, unless something says otherwise. */
const LASTING: ReadonlySet<EventType> = new Set(["investigate"]);

function settleStatus(status: Status, type: EventType, xpos: string, pos: TriggerPos): Status {
  const said = SAID.has(EVENT_FACTS[type].plover ?? "");
  if (pos === "verb" && status === "ongoing" && said && (xpos === "VBZ" || xpos === "VBP")) return "occurred";
  return pos === "noun" && status === "occurred" && LASTING.has(type) ? "ongoing" : status;
}
