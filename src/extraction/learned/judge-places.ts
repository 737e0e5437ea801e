import type { Example } from "../../inference/example.js";
import { entityTypeOf } from "../events/parties.js";
import type { EventModel } from "./event-model.js";
import type { FilledRole } from "./judge.js";
import { readParty } from "./party-features.js";
import type { Surroundings } from "./surroundings.js";
import type { TriggerCase } from "./trigger-case.js";

/** Least probability of a place that the rules see, that they do not see where they see another, and where they see none. */
const LEAST_PLACE = { kept: 0.15, beside: 0.7, added: 0.4 };

/** Where an event takes place, as the model and the rules see it. */
export function judgePlaces(
  around: Surroundings,
  model: EventModel,
  trigger: TriggerCase,
  example: Example,
): readonly FilledRole[] {
  return trigger.candidates.flatMap((candidate, index) => {
    if (!isSomewhere(candidate.entity)) return [];
    readParty(around, trigger, index, example);
    const probability = model.places.run(example)[1]!;
    return probability >= leastPlace(trigger, candidate.entity) ? [{ role: "place", candidate, probability }] : [];
  });
}

function isSomewhere(entity: string): boolean {
  const type = entityTypeOf(entity);
  return type === "place" || type === "country";
}

function leastPlace({ ruled }: TriggerCase, entity: string): number {
  const places = ruled.filter(({ role }) => role === "place");
  if (places.length === 0) return LEAST_PLACE.added;
  return places.some((item) => item.entity === entity) ? LEAST_PLACE.kept : LEAST_PLACE.beside;
}
