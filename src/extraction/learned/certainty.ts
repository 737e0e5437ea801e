import type { Surroundings } from "./surroundings.js";

/** An event as far as it is judged, before it is compared with the others of its document. */
export interface Draft {
  readonly token: number;
  readonly family: string;
  /** Probability of the trigger and its kind. */
  readonly probability: number;
  /** Role and entity of each party. */
  readonly parties: readonly (readonly [role: string, entity: string])[];
  /** Sum of the log probabilities of all choices about parties, and the probability of the least sure one. */
  readonly sum: number;
  readonly weakest: number;
  /** Confidence of the rule that holds; 0 without one. */
  readonly ruled: number;
  /** Whether the rules fill the roles in the same way. */
  readonly agreed: boolean;
  /** Parties that the sentence does not name. */
  readonly distant: number;
  /** Entities that the sentence names. */
  readonly named: number;
  /** Whether every party fills a logical slot of the trigger. */
  readonly slotted: boolean;
}

/** How many events of a kind before and behind are compared. */
const REACH = 8;

/** Numbers that a logistic regression weighs, the first constant, then what is in common, then one a kind of event. */
export type Signals = readonly number[];

/** The signals of all events of a document, which must be in the order of the text. */
export function signalsOf(
  around: Surroundings,
  drafts: readonly Draft[],
  families: readonly string[],
): readonly Signals[] {
  const byFamily = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const list = byFamily.get(draft.family);
    if (list === undefined) byFamily.set(draft.family, [draft]);
    else list.push(draft);
  }
  const places = new Map<Draft, number>();
  for (const list of byFamily.values()) for (const [at, draft] of list.entries()) places.set(draft, at);
  return drafts.map((draft) => {
    const list = byFamily.get(draft.family)!;
    const at = places.get(draft)!;
    const kind = families.map((family) => (family === draft.family ? 1 : 0));
    return [...ownSignals(around, draft), ...rivalSignals(around, draft, list, at), ...kind];
  });
}

function ownSignals({ scene }: Surroundings, draft: Draft): readonly number[] {
  const { view, document } = scene;
  const { token, probability, parties, sum, weakest, ruled, agreed, distant, named, slotted } = draft;
  const noun = view.upos[token] !== "VERB";
  const definite = noun && view.children[token]!.some((child) => DEFINITE.has(view.lemma[child]!));
  const count = (role: string) => parties.filter(([own]) => own === role).length;
  return [
    1,
    logit(probability),
    probability,
    Math.max(-6, sum),
    logit(weakest),
    ruled > 0 ? 1 : 0,
    ruled,
    flag(agreed),
    distant,
    Math.min(5, named),
    flag(slotted),
    flag(count("actor") === 0),
    flag(count("recipient") === 0),
    flag(parties.length > 2),
    flag(noun),
    flag(definite),
    Math.min(4, document.tokens[token]!.sentence),
  ];
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "his", "her", "its", "their"]);

/** How an event stands beside others of its kind that may be the same one: there is one line for each event. */
function rivalSignals({ scene }: Surroundings, own: Draft, list: readonly Draft[], at: number): readonly number[] {
  const { view, document } = scene;
  const sentence = document.tokens[own.token]!.sentence;
  const signals = new Array<number>(12).fill(0);
  for (let other = Math.max(0, at - REACH); other < Math.min(list.length, at + REACH + 1); other++) {
    if (other === at) continue;
    const rival = list[other]!;
    const there = document.tokens[rival.token]!.sentence;
    const where = there < sentence ? 0 : there === sentence ? 1 : 2;
    const shared = rival.parties.some(([role, entity]) =>
      own.parties.some(([ownRole, ownEntity]) => ownRole === role && ownEntity === entity),
    );
    const better = rival.probability > own.probability;
    const base = where * 4;
    signals[base] = Math.max(signals[base]!, rival.probability);
    if (shared) signals[base + 1] = Math.max(signals[base + 1]!, rival.probability);
    if (shared && better) signals[base + 2] = 1;
    if (view.lemma[rival.token] === view.lemma[own.token]) signals[base + 3] = 1;
  }
  return signals;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}

/** A probability: logistic regression (Platt 1999) over signals. */
export function certaintyOf(weights: readonly number[], signals: Signals): number {
  const sum = signals.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
