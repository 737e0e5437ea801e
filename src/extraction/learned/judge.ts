import type { Argument } from "../../document/report.js";
import type { Example } from "../../inference/example.js";
import { hasParties } from "../events/has-parties.js";
import type { Match } from "../events/match.js";
import type { Draft } from "./certainty.js";
import type { EventModel } from "./event-model.js";
import type { PartyCandidate } from "./party-candidates.js";
import { readParty } from "./party-features.js";
import type { Surroundings } from "./surroundings.js";
import type { TriggerCase } from "./trigger-case.js";

/** An entity in a role. */
export interface FilledRole {
  readonly role: "actor" | "recipient" | "place";
  readonly candidate: PartyCandidate;
  readonly probability: number;
}

/** An event as the model sees it. */
export interface JudgedEvent {
  readonly trigger: TriggerCase;
  readonly match: Match;
  /** Actors and recipients. */
  readonly roles: readonly FilledRole[];
  readonly ruled: readonly Argument[];
  /** Parties that the rules see beyond the candidates. */
  readonly unlisted: readonly Argument[];
  readonly draft: Draft;
}

/**
 * Least probability of a party that the rules see (those of a user's pack stay), that they do not see but the sentence names, that
 * stands elsewhere, that claims it, and of the likeliest where there is no other. Chosen by cross-validation over the train part, but
 * for that of claimants.
 */
const LEAST_PARTY = { ruled: 0.15, named: 0.5, distant: 0.6, claimant: 0.8, alone: 0.1 };

/** Fills the roles of an event; `undefined` where nobody takes part. */
export function judge(
  around: Surroundings,
  model: EventModel,
  trigger: TriggerCase & { readonly match: Match },
  probability: number,
  example: Example,
): JudgedEvent | undefined {
  const { match, ruled, candidates } = trigger;
  const roles: FilledRole[] = [];
  let best: FilledRole | undefined;
  let sum = 0;
  let weakest = 1;
  for (const [index, candidate] of candidates.entries()) {
    readParty(around, trigger, index, example);
    const [none = 0, actor = 0, recipient = 0] = model.parties.run(example);
    const likelier = actor >= recipient ? "actor" : "recipient";
    const likeliest = { role: likelier, candidate, probability: Math.max(actor, recipient) } as const;
    if (best === undefined || likeliest.probability > best.probability) best = likeliest;
    const role = ruledRole(trigger, candidate.entity);
    const asRuled = role === "actor" ? actor : role === "recipient" ? recipient : 0;
    const kept = role !== undefined && (match.rule.given === true || asRuled >= LEAST_PARTY.ruled);
    const chosen = kept || likeliest.probability >= leastOf(trigger, candidate);
    if (kept) roles.push({ role, candidate, probability: asRuled });
    else if (chosen) roles.push(likeliest);
    const sure = chosen ? likeliest.probability : none;
    sum += Math.log(Math.max(1e-4, sure));
    weakest = Math.min(weakest, sure);
  }
  if (roles.length === 0) {
    if (best !== undefined && best.probability >= LEAST_PARTY.alone) {
      roles.push(best);
      sum += Math.log(best.probability);
      weakest = Math.min(weakest, best.probability);
    } else if (!hasParties(ruled)) return undefined;
  }
  return {
    trigger,
    match,
    roles,
    ruled,
    unlisted: unlisted(trigger),
    draft: { ...draftOf(trigger, roles), probability, sum, weakest },
  };
}

function leastOf({ speakers }: TriggerCase, { entity, source }: PartyCandidate): number {
  if (speakers.has(entity)) return LEAST_PARTY.claimant;
  return source === "sentence" ? LEAST_PARTY.named : LEAST_PARTY.distant;
}

function draftOf(trigger: TriggerCase & { readonly match: Match }, roles: readonly FilledRole[]) {
  const { slots } = trigger;
  return {
    token: trigger.token,
    family: trigger.family,
    parties: roles.map(({ role, candidate }) => [role, candidate.entity] as const),
    ruled: trigger.match.learned === true ? 0 : trigger.match.rule.confidence,
    agreed: agreement(trigger, roles),
    distant: roles.filter(({ candidate }) => candidate.source !== "sentence").length,
    named: trigger.candidates.filter(({ source }) => source === "sentence").length,
    slotted: roles.every(({ candidate }) => slots.has(candidate.entity)),
  };
}

/** Parties of the rules that are not among the candidates. */
function unlisted({ ruled, candidates }: TriggerCase): readonly Argument[] {
  return ruled.filter(
    ({ role, entity }) =>
      entity !== undefined &&
      (role === "actor" || role === "recipient") &&
      candidates.every((candidate) => candidate.entity !== entity),
  );
}

function ruledRole({ ruled }: TriggerCase, entity: string): "actor" | "recipient" | undefined {
  for (const { role, entity: other } of ruled) {
    if (other === entity && (role === "actor" || role === "recipient")) return role;
  }
  return undefined;
}

/** Whether the rules fill the roles in the same way. */
function agreement({ ruled }: TriggerCase, ours: readonly FilledRole[]): boolean {
  const theirs = ruled.filter(({ role, entity }) => entity !== undefined && (role === "actor" || role === "recipient"));
  const same = ours.filter(({ role, candidate }) =>
    theirs.some((other) => other.role === role && other.entity === candidate.entity),
  );
  return same.length === ours.length && same.length === theirs.length;
}
