import { EVENT_TYPES, type EventType, PLOVER_TYPES, QUALIFIERS, STATUSES, type Status } from "../document/labels.js";
import { EVENT_FACTS } from "../ontology/tables.js";
import type { EdgeAttributes, EdgeEvidence, EdgeKind } from "./attributes.js";
import { type Fingerprints, groupSources } from "./sources.js";

/** What an edge is, apart from its evidence. */
export type EdgeIdentity = Pick<EdgeAttributes, "kind" | "type" | "symmetric" | "salience">;

const ASSERTED: readonly Status[] = ["occurred", "ongoing", "alleged"];
const REFUSED: readonly Status[] = ["denied", "negated"];

/** Sums up the evidence of one edge; the result depends on the set of evidence, not on its order. */
export function summarizeEdge(
  identity: EdgeIdentity,
  list: readonly EdgeEvidence[],
  prints: Fingerprints,
): EdgeAttributes {
  const { kind, type, symmetric, salience } = identity;
  const evidence = list.length > 1 ? [...list].sort(compareEvidence) : list;
  const statements = new Map<string, EdgeEvidence>();
  for (const item of evidence) statements.set(kind === "mention" ? `${item.start}` : item.statement, item);
  const groups = groupSources(new Set(evidence.map((item) => item.article)), prints);
  const statuses = countStatuses(statements.values());
  return {
    kind,
    type,
    symmetric,
    count: statements.size,
    confidence: combined(evidence, groups),
    ...dates(evidence),
    statuses,
    contradicted: ASSERTED.some((status) => statuses[status]) && REFUSED.some((status) => statuses[status]),
    articles: groups.size,
    sources: new Set(groups.values()).size,
    ...eventFacts(kind, evidence, [...statements.keys()]),
    qualifiers: among(QUALIFIERS, new Set(evidence.flatMap((item) => item.qualifiers ?? []))),
    ...(salience === undefined ? {} : { salience }),
    evidence,
  };
}

function eventFacts(
  kind: EdgeKind,
  evidence: readonly EdgeEvidence[],
  statements: string[],
): Pick<EdgeAttributes, "events" | "eventTypes" | "plover"> {
  if (kind === "relation" || kind === "mention") return { events: NONE, eventTypes: NONE, plover: NONE };
  // A list that grew has room for more; its slice has not.
  const events = statements.sort().slice();
  const [first, ...others] = new Set(evidence.flatMap(({ event }) => event ?? []));
  if (first !== undefined && others.length === 0) return { events, ...ONE_TYPE[first] };
  const types = new Set([first ?? [], others].flat());
  const plover = new Set([...types].flatMap((type) => EVENT_FACTS[type].plover ?? []));
  return { events, eventTypes: among(EVENT_TYPES, types), plover: among(PLOVER_TYPES, plover) };
}

/** Shared by the many edges that have none. */
const NONE: readonly never[] = [];

/** Shared by the many edges that stand for events of one type. */
const ONE_TYPE = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, { eventTypes: [type], plover: [EVENT_FACTS[type].plover ?? []].flat() }]),
) as unknown as Readonly<Record<EventType, Pick<EdgeAttributes, "eventTypes" | "plover">>>;

/** The chosen of `all`, in their order. */
function among<T>(all: readonly T[], chosen: ReadonlySet<T>): readonly T[] {
  return chosen.size === 0 ? NONE : all.filter((item) => chosen.has(item));
}

/** Orders evidence by article, offset and statement; a comparator for `sort`. */
export function compareEvidence(a: EdgeEvidence, b: EdgeEvidence): number {
  return (
    order(a.article, b.article) ||
    a.start - b.start ||
    a.end - b.end ||
    order(a.statement, b.statement) ||
    order(a.by, b.by)
  );
}

function order(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countStatuses(statements: Iterable<EdgeEvidence>): EdgeAttributes["statuses"] {
  const counts = new Map<Status, number>();
  for (const { status } of statements) if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  const [[status, count] = [], ...others] = counts;
  if (status === undefined) return NO_STATUSES;
  if (others.length === 0 && count === 1) return ONCE[status];
  return Object.fromEntries(STATUSES.flatMap((item) => (counts.has(item) ? [[item, counts.get(item)!]] : [])));
}

/** Shared by the many edges that are said once. */
const NO_STATUSES: EdgeAttributes["statuses"] = {};
const ONCE = Object.fromEntries(STATUSES.map((status) => [status, { [status]: 1 }])) as Readonly<
  Record<Status, EdgeAttributes["statuses"]>
>;

function combined(evidence: readonly EdgeEvidence[], groups: ReadonlyMap<string, string>): number {
  const highest = new Map<string, number>();
  for (const { article, confidence } of evidence) {
    const source = groups.get(article)!;
    highest.set(source, Math.max(highest.get(source) ?? 0, confidence));
  }
  const doubts = [...highest.values()].sort((a, b) => a - b).map((confidence) => 1 - confidence);
  return rounded(1 - doubts.reduce((product, doubt) => product * doubt, 1));
}

/** A number to six decimals, so that sums of floating point numbers print the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The first and last of dates; nothing without dates. */
export function dates(items: Iterable<{ readonly first?: string; readonly last?: string }>): {
  readonly first?: string;
  readonly last?: string;
} {
  let first: string | undefined;
  let last: string | undefined;
  for (const item of items) {
    if (item.first !== undefined && (first === undefined || item.first < first)) first = item.first;
    if (item.last !== undefined && (last === undefined || item.last > last)) last = item.last;
  }
  return first === undefined || last === undefined ? {} : { first, last };
}
