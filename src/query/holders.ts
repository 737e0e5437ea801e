import type { EdgeEvidence } from "../graph/attributes.js";
import type { Graph } from "../graph/graph.js";
import { edgeAt, type GraphEdge, type GraphNode, nodeAt } from "../graph/results.js";

/** Somebody who held an office on a date, with the edge that says so. */
export interface Holder {
  readonly person: GraphNode;
  readonly edge: GraphEdge;
  /** The latest date not after the one asked for on which an article has them in office. */
  readonly seen: string;
  /** Whether articles have them in office both before and after the date, or for a time around it. */
  readonly certain: boolean;
}

/**
 * Who held an office on a date (ISO 8601; the latest date there is unless told), the one last seen in office first. An article says that
 * somebody holds the office at the time it gives, or else when it was published; once one calls them former, they hold it no more until
 * another says they do. Throws `node-unknown`.
 */
export function holdersOf(graph: Graph, office: string, date = "9999"): Holder[] {
  const { raw } = graph;
  const found: Holder[] = [];
  raw.forEachInEdge(graph.id(office), (id, { type, evidence }, source) => {
    const spell = type === "holdsOffice" ? spellAt(evidence, date) : undefined;
    if (spell !== undefined) found.push({ person: nodeAt(raw, source), edge: edgeAt(raw, id), ...spell });
  });
  return found.sort((a, b) => (a.seen === b.seen ? (a.edge.id < b.edge.id ? -1 : 1) : a.seen < b.seen ? 1 : -1));
}

function spellAt(evidence: readonly EdgeEvidence[], date: string): Pick<Holder, "seen" | "certain"> | undefined {
  const dated = evidence.filter((item) => item.first !== undefined && item.last !== undefined);
  const until = `${date}~`;
  const before = dated
    .filter((item) => item.first! <= until)
    .sort((a, b) => (time(a, until) < time(b, until) ? 1 : -1));
  const latest = before.find((item) => holds(item) || item.status === "former");
  if (latest === undefined || !holds(latest)) return undefined;
  const within = before.some((item) => holds(item) && `${item.last}~` >= date);
  const next = dated.filter((item) => item.first! > until).sort((a, b) => (a.first! < b.first! ? -1 : 1))[0];
  return { seen: time(latest, until), certain: within || (next !== undefined && holds(next)) };
}

/** The last moment of the evidence that is not after the date asked for. */
function time({ first, last }: EdgeEvidence, until: string): string {
  return last! <= until ? last! : first!;
}

function holds({ status }: EdgeEvidence): boolean {
  return status === "ongoing" || status === "occurred";
}
