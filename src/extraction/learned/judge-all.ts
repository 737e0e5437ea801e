import { createExample } from "../../inference/example.js";
import type { CountryContext } from "../events/context.js";
import { readable } from "../events/find-matches.js";
import { certaintyOf, type Signals, signalsOf } from "./certainty.js";
import type { EventModel, Least } from "./event-model.js";
import { type JudgedEvent, judge } from "./judge.js";
import type { PartyLister } from "./party-candidates.js";
import { PARTY_BLOCKS, PARTY_STATES } from "./party-features.js";
import { proposeTriggers } from "./propose.js";
import type { Surroundings } from "./surroundings.js";
import { caseOf } from "./trigger-case.js";

/** An event with how sure it is. */
export interface CertainEvent extends JudgedEvent {
  readonly signals: Signals;
  /** 0…1: that there is such an event, told here. */
  readonly told: number;
  /** 0…1: that kind and parties are right. */
  readonly confidence: number;
}

/** All events that a document may tell of, in the order of the text, with how sure each is beside the others. */
export function judgeAll(
  around: Surroundings,
  model: EventModel,
  context: CountryContext,
  lister: PartyLister,
): readonly CertainEvent[] {
  const example = createExample(PARTY_BLOCKS, PARTY_STATES);
  const judged = proposeTriggers(around, model, readable(around.scene.document)).flatMap(
    ({ token, family, probability }) =>
      judge(around, model, caseOf(around, context, lister, token, family), probability, example) ?? [],
  );
  const signals = signalsOf(
    around,
    judged.map(({ draft }) => draft),
    model.families,
  );
  return judged.map((event, at) => ({
    ...event,
    signals: signals[at]!,
    told: certaintyOf(model.told, signals[at]!),
    confidence: certaintyOf(model.confidence, signals[at]!),
  }));
}

/** Least confidence of what the model alone sees: below it one in ten has the right parties. */
const LEAST_CONFIDENCE = 0.12;

/** Whether an event is likely enough to be told; what the rules of a user's pack find always is. */
export function isTold({ told, confidence, match }: CertainEvent, least: Least): boolean {
  if (match.rule.given === true) return true;
  return match.learned === true ? told >= least.learned && confidence >= LEAST_CONFIDENCE : told >= least.ruled;
}
