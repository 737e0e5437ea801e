import type { CountryContext } from "../events/context.js";
import { impliedArguments } from "../events/implied.js";
import type { Match } from "../events/match.js";
import type { PartyLister } from "./party-candidates.js";
import type { TriggerCase } from "./party-features.js";
import { slotFills } from "./slot-fills.js";
import type { Surroundings } from "./surroundings.js";
import { matchFor } from "./trigger-match.js";

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
