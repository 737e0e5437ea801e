import type { NewsEvent } from "../../../src/document/report.js";
import { overlaps, type Span } from "../../../src/document/span.js";
import { type Outcome, percent } from "../context.js";
import { triggerSpan } from "../gold-mention.js";
import type { Counts } from "../score/counts.js";
import { countValues } from "../score/spans.js";
import type { ReadBrief } from "./voa.js";
import { briefKeys } from "./voa-relations.js";

/** An event as both sides write it. */
interface PlainEvent {
  readonly type: string;
  readonly trigger: Span | undefined;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly place: readonly string[];
  readonly status: string;
  readonly claimants: readonly string[];
  /** Where the words of time stand; `undefined` without any. */
  readonly time: Span | undefined;
  readonly confidence: number;
  readonly words: string;
}

type Same = (a: PlainEvent, b: PlainEvent) => boolean;

const sameTrigger: Same = (a, b) =>
  a.type === b.type &&
  a.trigger !== undefined &&
  b.trigger !== undefined &&
  a.trigger.start < b.trigger.end &&
  b.trigger.start < a.trigger.end;
const equal = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key) => b.includes(key));
const touch = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 ? a.length === b.length : a.some((key) => b.includes(key));
const sameParties: Same = (a, b) => a.type === b.type && equal(a.actor, b.actor) && equal(a.recipient, b.recipient);
const touchingParties: Same = (a, b) => a.type === b.type && touch(a.actor, b.actor) && touch(a.recipient, b.recipient);

/** Events of the briefs: type with trigger; type with parties in the right direction; status and place of matched ones. */
export function voaEvents(units: readonly ReadBrief[]): Outcome {
  const pairs = units.map((unit) => ({ id: unit.brief.id, gold: goldEvents(unit), found: foundEvents(unit) }));
  const matched = pairs.map(({ found, gold }) => match(found, gold, sameTrigger));
  const count = (same: Same, least = 0) =>
    pairs.map(({ found, gold }): Counts => {
      const kept = found.filter(({ confidence }) => confidence >= least);
      return { right: match(kept, gold, same).length, found: kept.length, gold: gold.length };
    });
  const all = matched.flat();
  const placed = all.filter(([, gold]) => gold.place.length > 0);
  const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole);
  return {
    title: `events: voa, ${units.length} briefs`,
    rows: [
      { label: "type and trigger", values: countValues(count(sameTrigger)) },
      { label: "type and all parties", values: countValues(count(sameParties)) },
      { label: "type and one of the parties on each side", values: countValues(count(touchingParties)) },
      { label: "type and trigger, confidence 0.9 or more", values: countValues(count(sameTrigger, 0.9)) },
      {
        label: "status, given type and trigger",
        values: {
          F1: share(all.filter(([a, b]) => a.status === b.status).length, all.length),
          gold: String(all.length),
        },
      },
      { label: "claimants, given type and trigger", values: countValues(all.map(claimantCounts)) },
      { label: "words of time, given type and trigger", values: countValues(all.map(timeCounts)) },
      {
        label: "place, given type and trigger",
        values: {
          F1: share(placed.filter(([a, b]) => touch(a.place, b.place)).length, placed.length),
          gold: String(placed.length),
        },
      },
    ],
    errors: pairs.flatMap(({ id, found, gold }, index) => [
      ...gold
        .filter((event) => !matched[index]!.some(([, other]) => other === event))
        .map((event) => `event missed ${event.type}\t${id}: “${event.words}” ${show(event)}`),
      ...found
        .filter((event) => !matched[index]!.some(([other]) => other === event))
        .map((event) => `event invented ${event.type}\t${id}: “${event.words}” ${show(event)}`),
      ...matched[index]!.filter(([a, b]) => !sameParties(a, b)).map(
        ([a, b]) => `event parties ${b.type}\t${id}: “${b.words}” ${show(b)} got ${show(a)}`,
      ),
      ...matched[index]!.filter(([a, b]) => a.status !== b.status).map(
        ([a, b]) => `event status ${b.status}→${a.status}\t${id}: “${b.words}”`,
      ),
      ...matched[index]!.filter(([a, b]) => !equal(a.claimants, b.claimants)).map(
        ([a, b]) => `event claimants\t${id}: “${b.words}” ${b.claimants.join(",")} got ${a.claimants.join(",")}`,
      ),
    ]),
  };
}

function claimantCounts([found, gold]: readonly [PlainEvent, PlainEvent]): Counts {
  const right = found.claimants.filter((key) => gold.claimants.includes(key)).length;
  return { right, found: found.claimants.length, gold: gold.claimants.length };
}

function timeCounts([{ time: found }, { time: gold }]: readonly [PlainEvent, PlainEvent]): Counts {
  const right = found !== undefined && gold !== undefined && overlaps(found, gold) ? 1 : 0;
  return { right, found: found === undefined ? 0 : 1, gold: gold === undefined ? 0 : 1 };
}

function show({ actor, recipient }: PlainEvent): string {
  return `${actor.join(",")} → ${recipient.join(",")}`;
}

function goldEvents({ brief, gold }: ReadBrief): readonly PlainEvent[] {
  return brief.events.map((event) => ({
    type: event.type,
    trigger: triggerSpan(gold, event),
    actor: event.parties["actor"] ?? [],
    recipient: event.parties["recipient"] ?? [],
    place: event.parties["place"] ?? [],
    status: event.status,
    claimants: event.by,
    time: event.time === undefined ? undefined : triggerSpan(gold, { ...event, trigger: event.time }),
    confidence: 1,
    words: event.trigger,
  }));
}

function foundEvents(unit: ReadBrief): readonly PlainEvent[] {
  const keys = briefKeys(unit);
  const roles = (event: NewsEvent, role: string) => {
    const ids = event.arguments.flatMap((argument) =>
      argument.role === role && argument.entity !== undefined ? [keys.get(argument.entity) ?? argument.entity] : [],
    );
    return [...new Set(ids)];
  };
  return unit.report.events
    .filter(({ type }) => type !== "statement" && type !== "birth")
    .map((event) => ({
      type: event.plover ?? event.type,
      trigger: event.trigger,
      actor: roles(event, "actor"),
      recipient: roles(event, "recipient"),
      place: roles(event, "place"),
      status: event.status,
      claimants: [...new Set((event.attributedTo ?? []).map((id) => keys.get(id) ?? id))],
      time: event.arguments.find(({ role }) => role === "time"),
      confidence: event.confidence,
      words: unit.gold.text.slice(event.trigger.start, event.trigger.end),
    }));
}

/** Pairs of events that are the same, each used once. */
function match(
  found: readonly PlainEvent[],
  gold: readonly PlainEvent[],
  same: Same,
): (readonly [PlainEvent, PlainEvent])[] {
  const used = new Set<PlainEvent>();
  return found.flatMap((event) => {
    const other = gold.find((candidate) => !used.has(candidate) && same(event, candidate));
    if (other === undefined) return [];
    used.add(other);
    return [[event, other] as const];
  });
}
