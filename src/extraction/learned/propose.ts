import { createExample } from "../../inference/example.js";
import { isSilenced } from "../events/match.js";
import type { EventModel } from "./event-model.js";
import { familyOf, type Surroundings } from "./surroundings.js";
import { isCandidate, readTrigger, readTriggerSlots, TRIGGER_BLOCKS } from "./trigger-features.js";

/** A word that may tell of an event, with its kind. */
export interface Proposal {
  readonly token: number;
  readonly family: string;
  /** 0…1: that there is an event of this kind. */
  readonly probability: number;
}

/** Triggers less likely than this are not looked at further: those of rules, and others. */
const LEAST_TRIGGER = { ruled: 0.01, learned: 0.18 };

/** How likely another kind than the rule's must be, by itself and beside that of the rule, to be taken instead. */
const OVERRULE = { least: 0.3, ratio: 2 };

/** Proposals of a document: what rules find, and the words that the model takes for an event, each with its kind. */
export function proposeTriggers(
  around: Surroundings,
  model: EventModel,
  tokens: Iterable<number>,
): readonly Proposal[] {
  const { view } = around.scene;
  const example = createExample(TRIGGER_BLOCKS);
  const found: Proposal[] = [];
  for (const token of tokens) {
    if (!around.matches.has(token) && model.words(view.lemma[token]!, view.upos[token]!) < model.least.word) continue;
    if (!isCandidate(around, token) || isSilenced(around.scene, token)) continue;
    readTrigger(around, token, example);
    readTriggerSlots(around, token, example);
    const proposal = proposalOf(around, model, token, model.triggers.run(example));
    if (proposal !== undefined) found.push(proposal);
  }
  return strongest(around, found);
}

/** The kind of the rule that holds unless another is much likelier, or where none does the likeliest; none where it is too unlikely. */
function proposalOf(
  { matches }: Surroundings,
  { families }: EventModel,
  token: number,
  scores: Float32Array,
): Proposal | undefined {
  const best = likeliest(scores);
  const likelier = { token, family: families[best]!, probability: scores[best]! };
  const rule = matches.get(token)?.rule;
  if (rule === undefined) return 1 - scores[0]! < LEAST_TRIGGER.learned ? undefined : likelier;
  const family = familyOf(rule.type);
  const own = families.indexOf(family);
  const probability = own > 0 ? scores[own]! : rule.confidence;
  if (rule.given === true) return { token, family, probability };
  if (best !== own && likelier.probability >= Math.max(OVERRULE.least, OVERRULE.ratio * probability)) return likelier;
  return probability < LEAST_TRIGGER.ruled ? undefined : { token, family, probability };
}

/** The likeliest kind but none. */
function likeliest(scores: Float32Array): number {
  let best = 1;
  for (let kind = 2; kind < scores.length; kind++) if (scores[kind]! > scores[best]!) best = kind;
  return best;
}

/** Of words that hang on each other and tell of one kind, the likeliest alone is a trigger ("held talks"). */
function strongest({ scene, matches }: Surroundings, proposals: readonly Proposal[]): readonly Proposal[] {
  const { head } = scene.view;
  const byToken = new Map(proposals.map((proposal) => [proposal.token, proposal]));
  const dropped = new Set<number>();
  for (const { token, family, probability } of [...proposals].sort(
    (a, b) => a.probability - b.probability || b.token - a.token,
  )) {
    const rivals = [head[token]!, ...scene.view.children[token]!].flatMap((other) => byToken.get(other) ?? []);
    const beaten = rivals.some(
      (rival) =>
        !dropped.has(rival.token) &&
        rival.family === family &&
        (rival.probability > probability || (rival.probability === probability && rival.token < token)),
    );
    if (beaten && matches.get(token)?.rule.given !== true) dropped.add(token);
  }
  return proposals.filter(({ token }) => !dropped.has(token));
}
