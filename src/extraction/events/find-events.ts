import type { NewsEvent } from "../../document/report.js";
import { type EventDraft, learnedDrafts } from "../learned/find-learned.js";
import { attachTimes } from "../time/attach-times.js";
import type { TimeExpression } from "../time/find-times.js";
import { argumentsOf } from "./arguments.js";
import { buildEvent } from "./build-event.js";
import { type CountryContext, countryContext } from "./context.js";
import { findMatches } from "./find-matches.js";
import { hasParties } from "./has-parties.js";
import { impliedArguments } from "./implied.js";
import type { Match } from "./match.js";
import type { Scene } from "./scene.js";

/** An event with the match it comes from. */
export interface FoundEvent {
  readonly match: Match;
  readonly event: NewsEvent;
  /** 0…1: how sure a model is that it is told here as an event of its own; 0 without one. */
  readonly told: number;
}

/** Events less likely than this are not told: below it more are wrong than right. */
const LEAST = 0.3;

/** Every event that has a party, in the order of the text: those that a model sees, or without one those that a rule finds. */
export function findEvents(scene: Scene): readonly FoundEvent[] {
  const matches = findMatches(scene);
  const context = countryContext(scene);
  const { events } = scene.tables;
  const drafts =
    events === undefined ? ruledDrafts(scene, matches, context) : learnedDrafts(scene, matches, context, events);
  const times = attachTimes(scene, new Set(drafts.map(({ match }) => match.token)));
  return drafts.map(({ match, found, confidence, told = 0 }) => ({
    match,
    told,
    event: buildEvent(scene, { match, found, times: timesOf(scene, match, times), confidence, context }),
  }));
}

function ruledDrafts(scene: Scene, matches: readonly Match[], context: CountryContext): readonly EventDraft[] {
  return matches.flatMap((match) => {
    const named = argumentsOf(scene, match);
    const implied = impliedArguments(scene, match, named, context);
    const found = [...named, ...implied.found];
    const confidence = match.rule.confidence * implied.certainty;
    return hasParties(found) && confidence >= LEAST ? [{ match, found, confidence }] : [];
  });
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
