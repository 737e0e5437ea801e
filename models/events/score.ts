import type { EventModel, Least } from "../../src/extraction/learned/event-model.js";
import { type CertainEvent, isTold, judgeAll } from "../../src/extraction/learned/judge-all.js";
import { familyOf } from "../../src/extraction/learned/surroundings.js";
import type { GoldEvent } from "./briefs.js";
import type { Prepared } from "./cases.js";

/** An event of the model beside what is marked. */
export interface ScoredEvent {
  readonly judged: CertainEvent;
  /** Trigger and kind are right. */
  readonly triggered: boolean;
  /** Kind, actors and recipients are right. */
  readonly whole: boolean;
  /** Kind, trigger and one of the parties on each side are right. */
  readonly near: boolean;
}

/** Judges the events of a brief and compares them with those that are marked. */
export function scoreBrief(prepared: Prepared, model: EventModel): readonly ScoredEvent[] {
  const { brief, around, context, lister } = prepared;
  const events = [...judgeAll(around, model, context, lister)].sort(
    (a, b) => b.draft.probability - a.draft.probability,
  );
  const byTrigger = new Set<GoldEvent>();
  const byParties = new Set<GoldEvent>();
  return events.map((judged) => {
    const family = familyOf(judged.match.rule.type);
    const keys = (role: string) =>
      judged.roles.filter((item) => item.role === role).map((item) => brief.keyOf(item.candidate.entity));
    const triggered = brief.events.find(
      (event) => !byTrigger.has(event) && event.family === family && event.tokens.includes(judged.match.token),
    );
    if (triggered !== undefined) byTrigger.add(triggered);
    const whole = brief.events.find(
      (event) =>
        !byParties.has(event) &&
        event.family === family &&
        same(keys("actor"), event.roles.actor) &&
        same(keys("recipient"), event.roles.recipient),
    );
    if (whole !== undefined) byParties.add(whole);
    const near =
      triggered !== undefined &&
      touch(keys("actor"), triggered.roles.actor) &&
      touch(keys("recipient"), triggered.roles.recipient);
    return { judged, near, triggered: triggered !== undefined, whole: whole !== undefined };
  });
}

function touch(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 ? a.length === b.length : a.some((key) => b.includes(key));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === b.length && a.every((key) => b.includes(key));
}

/** Precision, recall and F1 of what is told, in per cent. `whole` needs no trigger: kind, actors and recipients. */
export function scoresOf(scored: readonly ScoredEvent[], briefs: readonly Prepared[], least: Least) {
  const gold = briefs.reduce((sum, { brief }) => sum + brief.events.length, 0);
  const found = scored.filter(({ judged }) => isTold(judged, least));
  const rates = (test: (item: ScoredEvent) => boolean) => {
    const right = found.filter(test).length;
    const [p, r] = [right / Math.max(1, found.length), right / gold];
    return { P: percent(p), R: percent(r), F1: percent((2 * p * r) / Math.max(1e-9, p + r)) };
  };
  return {
    "type and trigger": rates(({ triggered }) => triggered),
    "type, trigger and one of the parties on each side": rates(({ near }) => near),
    "type and all parties": rates(({ whole }) => whole),
  };
}

/** How often kind, trigger and one of the parties on each side are right, by confidence. */
export function calibration(scored: readonly ScoredEvent[]) {
  return Array.from({ length: 10 }, (_, step) => {
    const part = scored.filter(({ judged }) => Math.min(9, Math.floor(judged.confidence * 10)) === step);
    const share = part.filter(({ near }) => near).length / Math.max(1, part.length);
    return { from: step / 10, events: part.length, right: percent(share) };
  }).filter(({ events }) => events > 0);
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
