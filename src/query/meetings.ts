import { type EdgeFilter, edgeTest } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { edgeAt, type GraphEdge } from "../graph/results.js";
import { EVENT_FACTS } from "../ontology/tables.js";

/** Which meetings to return. */
export interface MeetingFilter
  extends Pick<EdgeFilter, "from" | "to" | "status" | "minConfidence" | "minSources" | "attributedTo"> {
  /** Those that this node took part in. */
  readonly who?: string;
}

/** Events that are meetings. `consult` is a PLOVER type too, so that its verb decides. */
const MEETINGS = ["meeting", "consult", "mediation"] as const;

/**
 * Who met whom: meetings, talks and mediations, the earliest first. Only those that took place or go on, unless a status is told. Throws
 * `node-unknown`.
 */
export function whoMet(graph: Graph, filter: MeetingFilter = {}): GraphEdge[] {
  const { who, ...rest } = filter;
  const { raw } = graph;
  const verbs = new Set<string>(MEETINGS.map((type) => EVENT_FACTS[type].dyad));
  const test = edgeTest({
    status: ["occurred", "ongoing"],
    ...rest,
    kind: "dyad",
    relation: MEETINGS,
  });
  const node = who === undefined ? undefined : graph.id(who);
  const ids = node === undefined ? raw.edges() : raw.edges(node);
  const found = ids
    .filter((id) => verbs.has(raw.getEdgeAttribute(id, "type")) && test.fits(raw.getEdgeAttributes(id)))
    .map((id) => edgeAt(raw, id, test));
  const first = (edge: GraphEdge) => edge.evidence.map((item) => item.first ?? "").sort()[0] ?? "";
  return found.sort((a, b) => compare(first(a), first(b)) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
