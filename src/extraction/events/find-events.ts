import type { Argument, NewsEvent } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { EventRule } from "../rules/rule.js";
import { attachTimes } from "../time/attach-times.js";
import type { TimeExpression } from "../time/find-times.js";
import { argumentsOf } from "./arguments.js";
import { buildEvent } from "./build-event.js";
import { countryContext } from "./context.js";
import { impliedArguments } from "./implied.js";
import type { Match } from "./match.js";
import { matchAt } from "./match.js";
import { asRefusal } from "./refusal.js";
import type { Scene } from "./scene.js";

/** An event with the match it comes from. */
export interface FoundEvent {
  readonly match: Match;
  readonly event: NewsEvent;
}

/** Events less likely than this are not told: below it more are wrong than right. */
const LEAST = 0.3;

/** Every event that a rule finds and that has a party, in the order of the text. */
export function findEvents(scene: Scene): readonly FoundEvent[] {
  const matches = findMatches(scene);
  const anchors = new Set(matches.map((match) => match.token));
  const times = attachTimes(scene, anchors);
  const context = countryContext(scene);
  return matches.flatMap((match) => {
    const named = argumentsOf(scene, match);
    const implied = impliedArguments(scene, match, named, context);
    const found = [...named, ...implied.found];
    const confidence = match.rule.confidence * implied.certainty;
    if (!hasParties(found) || confidence < LEAST) return [];
    return {
      match,
      event: buildEvent(scene, {
        match,
        found,
        times: timesOf(scene, match, times),
        confidence,
        context,
      }),
    };
  });
}

/** Whether an entity takes part, or unnamed people on both sides do. */
function hasParties(found: readonly Argument[]): boolean {
  const parties = found.filter((item) => item.role === "actor" || item.role === "recipient");
  if (parties.some((item) => item.entity !== undefined)) return true;
  return parties.some((item) => item.role === "actor") && parties.some((item) => item.role === "recipient");
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
  return settleConsumed(matches).map((match) => asRefusal(scene, match));
}

/** Drops nouns that belong to another trigger; one that tells more ("military support", "a scathing attack") lends it its type. */
function settleConsumed(matches: readonly Match[]): readonly Match[] {
  const byToken = new Map(matches.map((match) => [match.token, match]));
  const consumed = new Set(matches.flatMap((match) => match.consumed));
  return matches
    .filter((match) => !consumed.has(match.token))
    .map((match) => {
      const finer = match.consumed
        .map((token) => byToken.get(token))
        .find((noun) => noun !== undefined && isFiner(noun, match));
      return finer === undefined ? match : { ...match, rule: retyped(match.rule, finer.rule) };
    });
}

function retyped({ subtype: _, ...rule }: EventRule, { type, subtype }: EventRule): EventRule {
  return { ...rule, type, ...(subtype === undefined ? {} : { subtype }) };
}

function isFiner(noun: Match, verb: Match): boolean {
  if (noun.rule.type === verb.rule.type) return false;
  const same = EVENT_FACTS[noun.rule.type].plover === EVENT_FACTS[verb.rule.type].plover;
  return (
    (same && noun.rule.words.length > 1) || noun.rule.where.some(({ slot, negated }) => slot === "mod" && !negated)
  );
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
  if (own !== undefined || match.rule.pos !== "noun") return own ?? [];
  const carrier = scene.predicates.carrierOf(match.token);
  const carried = carrier === undefined ? undefined : times.get(carrier.verb);
  return carried ?? timesBehind(scene, match.token, times);
}

/** Times that hang on the verb above an event noun, but stand behind the noun: "… after a summit with him in May". */
function timesBehind(
  scene: Scene,
  noun: number,
  times: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  const { view, document } = scene;
  for (let at = view.head[noun]!, steps = 0; at >= 0 && steps < 4; at = view.head[at]!, steps++) {
    if (view.upos[at] !== "VERB") continue;
    return (times.get(at) ?? []).filter((time) => time.start > document.tokens[noun]!.end && at < noun).slice(0, 1);
  }
  return [];
}
