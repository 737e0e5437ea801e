import type { Graph } from "../graph/graph.js";
import { edgeAt, type GraphEdge, type GraphNode, nodeAt } from "../graph/results.js";
import type { RawGraph } from "../graph/state.js";
import { holdersOf } from "./holders.js";
import { TIES } from "./select.js";

/** What is in one graph and not in the other. */
export interface Change<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** A tie that both graphs have, with other statements. */
export interface ChangedEdge {
  readonly before: GraphEdge;
  readonly after: GraphEdge;
}

/** An office that others hold now. */
export interface ChangedOffice {
  readonly office: GraphNode;
  readonly before: readonly GraphNode[];
  readonly after: readonly GraphNode[];
}

/** How one graph differs from another; all lists by id. */
export interface GraphDiff {
  /** Article ids. */
  readonly articles: Change<string>;
  readonly entities: Change<GraphNode>;
  /** Relations and dyads. */
  readonly edges: Change<GraphEdge> & { readonly changed: readonly ChangedEdge[] };
  readonly offices: readonly ChangedOffice[];
}

/** Compares two graphs: new and missing actors and ties, ties said more or otherwise, and offices with other holders. */
export function diff(before: Graph, after: Graph): GraphDiff {
  return {
    articles: changed(
      before.articles,
      after.articles,
      (id) => id,
      (id) => id,
    ),
    entities: changed(
      entities(before.raw),
      entities(after.raw),
      (id) => nodeAt(before.raw, id),
      (id) => nodeAt(after.raw, id),
    ),
    edges: edgeChanges(before.raw, after.raw),
    offices: officeChanges(before, after),
  };
}

function changed<T>(
  before: readonly string[],
  after: readonly string[],
  old: (id: string) => T,
  now: (id: string) => T,
): Change<T> {
  const had = new Set(before);
  const has = new Set(after);
  return { added: after.filter((id) => !had.has(id)).map(now), removed: before.filter((id) => !has.has(id)).map(old) };
}

function entities(raw: RawGraph): string[] {
  return raw.filterNodes((_, { kind }) => kind === "entity").sort();
}

function ties(raw: RawGraph): string[] {
  return raw.filterEdges((_, { kind }) => TIES.includes(kind)).sort();
}

function edgeChanges(before: RawGraph, after: RawGraph): GraphDiff["edges"] {
  const old = (id: string) => edgeAt(before, id);
  const now = (id: string) => edgeAt(after, id);
  const said = (raw: RawGraph, id: string) => JSON.stringify(raw.getEdgeAttributes(id).evidence);
  const common = ties(after).filter((id) => before.hasEdge(id) && said(before, id) !== said(after, id));
  return {
    ...changed(ties(before), ties(after), old, now),
    changed: common.map((id) => ({ before: old(id), after: now(id) })),
  };
}

function officeChanges(before: Graph, after: Graph): ChangedOffice[] {
  const offices = after.raw.filterNodes((_, { type }) => type === "office").sort();
  return offices.flatMap((id) => {
    const had = before.raw.hasNode(id) ? holders(before, id) : [];
    const has = holders(after, id);
    const same = had.map((node) => node.id).join() === has.map((node) => node.id).join();
    return same ? [] : [{ office: nodeAt(after.raw, id), before: had, after: has }];
  });
}

function holders(graph: Graph, office: string): GraphNode[] {
  return holdersOf(graph, office)
    .map((holder) => holder.person)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
