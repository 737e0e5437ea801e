import type { Argument } from "../../document/report.js";
import type { CountryContext } from "../events/context.js";
import { impliedArguments } from "../events/implied.js";
import type { Match } from "../events/match.js";
import type { PartyCandidate, PartyLister } from "./party-candidates.js";
import { type SlotFill, slotFills } from "./slot-fills.js";
import type { Surroundings } from "./surroundings.js";
import { matchFor } from "./trigger-match.js";

/** A trigger with its kind, and what the rules say of its parties. */
export interface TriggerCase {
  readonly token: number;
  readonly family: string;
  /** What the rules would fill, whether they see an event or not. */
  readonly ruled: readonly Argument[];
  readonly candidates: readonly PartyCandidate[];
  /** Entities by the logical slots of the trigger that they fill. */
  readonly slots: ReadonlyMap<string, readonly SlotFill[]>;
  /** Slots of the trigger whose filler names nobody, with its lemma. */
  readonly unnamed: readonly SlotFill[];
  /** The finer type of event. */
  readonly type: string;
  /** The country that the event is set in, as far as its surroundings say. */
  readonly setting: string | undefined;
  /** Entities that say so. */
  readonly speakers: ReadonlySet<string>;
}

/** A trigger with its candidates and what the rules say of them. */
export function caseOf(
  around: Surroundings,
  context: CountryContext,
  lister: PartyLister,
  token: number,
  family: string,
): TriggerCase & { readonly match: Match } {
  const { scene } = around;
  const match = matchFor(around, token, family);
  const named = around.argumentsAt(match);
  const ruled = [...named, ...impliedArguments(scene, match, named, context).found];
  const speakers = scene
    .modality(token)
    .speakers.flatMap((item) => scene.parties.partiesOf(item))
    .map((party) => party.entity);
  return {
    token,
    family,
    match,
    ruled,
    candidates: lister(scene.document.tokens[token]!.sentence),
    ...slotFills(around, token),
    type: match.rule.type,
    setting: context.countryOf(named, scene.document.tokens[token]!.sentence)?.entity,
    speakers: new Set(speakers),
  };
}
