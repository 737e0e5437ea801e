import { DramatisError } from "../document/errors.js";
import {
  ARGUMENT_ROLES,
  EVENT_TYPES,
  type EventType,
  PLOVER_TYPES,
  RELATION_TYPES,
  type Status,
} from "../document/labels.js";
import { EVENT_FACTS } from "../ontology/tables.js";
import type { EdgeAttributes, EdgeEvidence, EdgeKind } from "./attributes.js";

/** Which edges a question is about; every condition that is given must hold. */
export interface EdgeFilter {
  /**
   * Relation types, dyad verbs, event types, PLOVER types, argument roles or `mentionedIn`, in any spelling: `visit`,
   * `holdsOffice`, `HOLDS_OFFICE`, `CONSULT`. One of them must fit.
   */
  readonly relation?: string | readonly string[];
  /** Without `relation`, relations and dyads. */
  readonly kind?: EdgeKind | readonly EdgeKind[];
  /** One of them must fit a piece of evidence. */
  readonly status?: Status | readonly Status[];
  /** Evidence for a time that touches `from`…`to`, ISO 8601, both included; `2023` is the whole year. */
  readonly from?: string;
  readonly to?: string;
  /** Edges of at least this confidence, 0…1. */
  readonly minConfidence?: number;
  /** Edges with at least this many independent sources. */
  readonly minSources?: number;
  /** Evidence that this node (an id) is said to claim. */
  readonly attributedTo?: string;
}

/** A filter made ready: which edges can fit, and which of their evidence does. */
export interface EdgeTest {
  readonly edge: (edge: EdgeAttributes) => boolean;
  readonly evidence: (evidence: EdgeEvidence) => boolean;
  /** Whether an edge fits and some of its evidence does. */
  readonly fits: (edge: EdgeAttributes) => boolean;
}

/** Makes a filter ready. Throws `option-invalid` for a relation that the ontology does not know. */
export function edgeTest(filter: EdgeFilter): EdgeTest {
  const names = filter.relation === undefined ? undefined : namedTypes(filter.relation);
  const kinds = new Set(filter.kind === undefined ? defaultKinds(names) : [filter.kind].flat());
  const statuses = filter.status === undefined ? undefined : new Set<Status | undefined>([filter.status].flat());
  const { minConfidence = 0, minSources = 0, from, to, attributedTo } = filter;
  const edge = (item: EdgeAttributes) =>
    kinds.has(item.kind) &&
    item.confidence >= minConfidence &&
    item.sources >= minSources &&
    (names === undefined || names.edges.has(item.type) || item.eventTypes.some((type) => names.events.has(type)));
  const evidence = (item: EdgeEvidence) =>
    (statuses === undefined || statuses.has(item.status)) &&
    within(item, from, to) &&
    (attributedTo === undefined || (item.attributedTo ?? []).includes(attributedTo)) &&
    (names === undefined || item.event === undefined || names.events.size === 0 || names.events.has(item.event));
  return { edge, evidence, fits: (item) => edge(item) && item.evidence.some(evidence) };
}

/** Whether a time touches the window `from`…`to`; a coarse date stands for all of its days. Without a time, only an open window fits. */
export function within(time: { readonly first?: string; readonly last?: string }, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (time.first === undefined || time.last === undefined) return false;
  return (to === undefined || time.first <= `${to}~`) && (from === undefined || `${time.last}~` >= from);
}

/** What names of relations stand for: types of edges, and types of events. */
interface NamedTypes {
  readonly edges: ReadonlySet<string>;
  readonly events: ReadonlySet<EventType>;
}

function namedTypes(relation: string | readonly string[]): NamedTypes {
  const dyads = EVENT_TYPES.map((type) => EVENT_FACTS[type].dyad);
  const known = [...RELATION_TYPES, ...EVENT_TYPES, ...PLOVER_TYPES, ...dyads, ...ARGUMENT_ROLES, "mentionedIn"];
  const keys = new Set(known.map(key));
  const names = [relation].flat();
  const unknown = names.find((name) => !keys.has(key(name)));
  if (unknown !== undefined)
    throw new DramatisError("option-invalid", `no relation or event is called ${JSON.stringify(unknown)}`, {
      value: unknown,
      remedy: `use one of ${[...new Set(known)].sort().join(", ")}`,
    });
  const wanted = new Set(names.map(key));
  const fits = (name: string | undefined) => name !== undefined && wanted.has(key(name));
  return {
    edges: new Set([...RELATION_TYPES, ...ARGUMENT_ROLES, "mentionedIn"].filter(fits)),
    events: new Set(EVENT_TYPES.filter((type) => [type, EVENT_FACTS[type].dyad, EVENT_FACTS[type].plover].some(fits))),
  };
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function defaultKinds(names: NamedTypes | undefined): readonly EdgeKind[] {
  const argument = ARGUMENT_ROLES.some((role) => names?.edges.has(role)) ? (["argument"] as const) : [];
  const mention = names?.edges.has("mentionedIn") ? (["mention"] as const) : [];
  return ["relation", "dyad", ...argument, ...mention];
}
