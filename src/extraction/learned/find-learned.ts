import type { Argument } from "../../document/report.js";
import { createExample } from "../../inference/example.js";
import type { CountryContext } from "../events/context.js";
import type { Match } from "../events/match.js";
import type { Scene } from "../events/scene.js";
import type { EventModel } from "./event-model.js";
import { isTold, judgeAll } from "./judge-all.js";
import { judgePlaces } from "./judge-places.js";
import { learnedArguments } from "./learned-arguments.js";
import { createPartyLister } from "./party-candidates.js";
import { PARTY_BLOCKS, PARTY_STATES } from "./party-features.js";
import { surroundingsOf } from "./surroundings.js";

/** An event before its time and status are known. */
export interface EventDraft {
  readonly match: Match;
  readonly found: readonly Argument[];
  readonly confidence: number;
  /** 0…1: how sure the model is that it is told here as an event of its own. */
  readonly told?: number;
}

/** The events that a model sees, with the rules that hold at each token as its advisers; in the order of the text. */
export function learnedDrafts(
  scene: Scene,
  matches: readonly Match[],
  context: CountryContext,
  model: EventModel,
): readonly EventDraft[] {
  const around = surroundingsOf(scene, matches);
  const lister = createPartyLister(scene);
  const example = createExample(PARTY_BLOCKS, PARTY_STATES);
  return judgeAll(around, model, context, lister)
    .filter((event) => isTold(event, model.least))
    .map((event) => {
      const roles = [...event.roles, ...judgePlaces(around, model, event.trigger, example)];
      return {
        match: event.match,
        found: learnedArguments(scene, { ...event, roles }),
        confidence: event.confidence,
        told: event.told,
      };
    });
}
