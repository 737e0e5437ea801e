import type { Least } from "../../src/extraction/learned/event-model.js";
import type { Prepared } from "./cases.js";
import { type ScoredEvent, scoresOf } from "./score.js";

/** Thresholds that are tried, in steps of a hundredth. */
const STEPS = Array.from({ length: 61 }, (_, step) => step / 100);

/** Points of F1 that may be lost to keep what rules find. */
const TOLERANCE = 0.5;

/**
 * Least probabilities of being told, chosen on events that were judged by networks which have not seen their file: what the model alone
 * sees is told where that is best for F1 of kind and trigger. What a rule finds is given the benefit of the doubt: its threshold is the
 * lowest that costs no more than {@link TOLERANCE}.
 */
export function chooseLeast(scored: readonly ScoredEvent[], briefs: readonly Prepared[], word: number): Least {
  const score = (ruled: number, learned: number) =>
    scoresOf(scored, briefs, { word, ruled, learned })["type and trigger"].F1;
  const most = Math.max(...STEPS.map((value) => score(value, 1)));
  const ruled = STEPS.find((value) => score(value, 1) >= most - TOLERANCE)!;
  const learned = STEPS.reduce((a, b) => (score(ruled, b) > score(ruled, a) ? b : a));
  return { word, ruled, learned };
}
