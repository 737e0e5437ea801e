import type { NewsEvent } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { FoundEvent } from "./find-events.js";

/** How many sentences apart two mentions of one event may stand. */
const REACH = 12;

/** How sure a model must be of an event of its own to leave it unmerged. */
const OWN = 0.35;

/**
 * Keeps one event where an article tells of it several times: mentions of one kind whose parties, place, time and status do not
 * conflict, unless a model is sure that each is an event of its own. The fullest mention stays and takes over what the others add; evidence of all is kept.
 */
export function mergeEvents(found: readonly FoundEvent[]): readonly NewsEvent[] {
  const kept: NewsEvent[] = [];
  const byKind = new Map<string, number[]>();
  for (const { event, match, told } of found) {
    // A noun refers back to what was told ("the visit"); a verb tells anew, and is the same event only with the same parties.
    const sharing = match.rule.pos === "noun" ? "some" : "each";
    const kind = kindOf(event);
    const earlier = byKind.get(kind) ?? [];
    const index = told >= OWN ? undefined : earlier.findLast((at) => isSame(kept[at]!, event, sharing));
    if (index === undefined) {
      byKind.set(kind, [...earlier.slice(-8), kept.length]);
      kept.push(event);
    } else kept[index] = join(kept[index]!, event);
  }
  return kept;
}

function kindOf(event: NewsEvent): string {
  return EVENT_FACTS[event.type].plover ?? event.type;
}

function isSame(a: NewsEvent, b: NewsEvent, sharing: Sharing): boolean {
  const distance = Math.abs(b.evidence[0].sentence - lastSentence(a));
  if (distance > REACH) return false;
  if (a.time !== undefined && b.time !== undefined && a.time.start !== b.time.start) return false;
  if (!compatible(entities(a, "place"), entities(b, "place"))) return false;
  const sameType = a.type === b.type;
  if (distance === 0 && !sameType && kindOf(a) === "ASSAULT") return agree(a, b, "nothing");
  if (!sameType || (distance === 0 && a.status !== b.status)) return false;
  return agree(a, b, sharing);
}

function lastSentence({ evidence }: NewsEvent): number {
  return evidence.reduce((last, { sentence }) => Math.max(last, sentence), 0);
}

/** How much two mentions must share: nothing, some party, or a party on each side that has one. */
type Sharing = "nothing" | "some" | "each";

/** Whether the parties of two mentions fit: none conflict, and enough are shared. */
function agree(a: NewsEvent, b: NewsEvent, sharing: Sharing): boolean {
  const actors = [entities(a, "actor"), entities(b, "actor")] as const;
  const recipients = [entities(a, "recipient"), entities(b, "recipient")] as const;
  if (!compatible(...actors) || !compatible(...recipients)) return false;
  if (sharing === "nothing") return true;
  if (sharing === "each" && !(alike(...actors) && alike(...recipients))) return false;
  return shares(...actors) || shares(...recipients);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (a.size === 0 && b.size === 0) || shares(a, b);
}

function entities(event: NewsEvent, role: string): ReadonlySet<string> {
  return new Set(
    event.arguments.flatMap((item) => (item.role === role && item.entity !== undefined ? [item.entity] : [])),
  );
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || shares(a, b);
}

function join(a: NewsEvent, b: NewsEvent): NewsEvent {
  const [main, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const missing = other.arguments.filter((item) => main.arguments.every((own) => own.role !== item.role));
  const time = main.time ?? other.time;
  return {
    ...main,
    ...(time === undefined ? {} : { time }),
    arguments: [...main.arguments, ...missing],
    confidence: Math.max(a.confidence, b.confidence),
    evidence: joined(main.evidence, other.evidence),
  };
}

/** How many mentions are kept as evidence of one event. */
const MOST_MENTIONS = 20;

function joined(a: NewsEvent["evidence"], b: NewsEvent["evidence"]): NewsEvent["evidence"] {
  const [first, ...rest] = a;
  return [first, ...[...rest, ...b].slice(0, MOST_MENTIONS - 1)];
}

/** How much a mention of an event tells: its named parties count most. */
function fullness(event: NewsEvent): number {
  return event.arguments.reduce(
    (sum, item) => sum + (item.entity === undefined ? 0.5 : item.role === "actor" || item.role === "recipient" ? 2 : 1),
    0,
  );
}
