import { DramatisError } from "../document/errors.js";
import { ARGUMENT_ROLES, EVENT_TYPES, PLOVER_TYPES, RELATION_TYPES, type Status } from "../document/labels.js";
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
  const names = filter.relation === undefined ? undefined : relationKeys(filter.relation);
  const kinds = new Set(filter.kind === undefined ? defaultKinds(names) : [filter.kind].flat());
  const statuses = filter.status === undefined ? undefined : new Set<Status | undefined>([filter.status].flat());
  const { minConfidence = 0, minSources = 0, from, to, attributedTo } = filter;
  const edge = (item: EdgeAttributes) =>
    kinds.has(item.kind) &&
    item.confidence >= minConfidence &&
    item.sources >= minSources &&
    (names === undefined || named(item, names));
  const evidence = (item: EdgeEvidence) =>
    (statuses === undefined || statuses.has(item.status)) &&
    within(item, from, to) &&
    (attributedTo === undefined || (item.attributedTo ?? []).includes(attributedTo)) &&
    (names === undefined || item.event === undefined || eventFits(item.event, names));
  return { edge, evidence, fits: (item) => edge(item) && item.evidence.some(evidence) };
}

/** Whether a time touches the window `from`…`to`; a coarse date stands for all of its days. Without a time, only an open window fits. */
export function within(time: { readonly first?: string; readonly last?: string }, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (time.first === undefined || time.last === undefined) return false;
  return (to === undefined || time.first <= `${to}~`) && (from === undefined || `${time.last}~` >= from);
}

function named(edge: EdgeAttributes, names: ReadonlySet<string>): boolean {
  return names.has(key(edge.type)) || edge.eventTypes.some((type) => eventFits(type, names));
}

/** An event type fits by its own name, its verb or its PLOVER type. */
function eventFits(type: (typeof EVENT_TYPES)[number], names: ReadonlySet<string>): boolean {
  const { dyad, plover } = EVENT_FACTS[type];
  return names.has(key(type)) || names.has(key(dyad)) || (plover !== undefined && names.has(key(plover)));
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function relationKeys(relation: string | readonly string[]): ReadonlySet<string> {
  const dyads = EVENT_TYPES.map((type) => EVENT_FACTS[type].dyad);
  const known = [...RELATION_TYPES, ...EVENT_TYPES, ...PLOVER_TYPES, ...dyads, ...ARGUMENT_ROLES, "mentionedIn"];
  const keys = new Set(known.map(key));
  const names = [relation].flat();
  const unknown = names.find((name) => !keys.has(key(name)));
  if (unknown === undefined) return new Set(names.map(key));
  throw new DramatisError("option-invalid", `no relation or event is called ${JSON.stringify(unknown)}`, {
    value: unknown,
    remedy: `use one of ${[...new Set(known)].sort().join(", ")}`,
  });
}

function defaultKinds(names: ReadonlySet<string> | undefined): readonly EdgeKind[] {
  if (names === undefined) return ["relation", "dyad"];
  const argument = ARGUMENT_ROLES.some((role) => names.has(key(role))) ? (["argument"] as const) : [];
  const mention = names.has("mentionedin") ? (["mention"] as const) : [];
  return ["relation", "dyad", ...argument, ...mention];
}
