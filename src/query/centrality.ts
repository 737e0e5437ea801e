import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import type { EdgeFilter } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { type GraphNode, nodeAt } from "../graph/results.js";
import { type Projection, project } from "./projection.js";

/** A way to measure how central a node is. */
export const CENTRALITIES = ["degree", "pagerank", "betweenness"] as const;

/** One of {@link CENTRALITIES}. */
export type Centrality = (typeof CENTRALITIES)[number];

/** A node with its score. */
export interface RankedNode {
  readonly node: GraphNode;
  readonly score: number;
}

type Measure = (graph: Projection, options: { getEdgeWeight: "weight" | null }) => Record<string, number>;

/**
 * Entities by how central they are, the most central first: `degree`, how many others they are tied to; `pagerank`, weighted by counts;
 * `betweenness`, on how many shortest paths they lie, normalised to 0…1, in time nodes × edges. Sources: Brin and Page (1998) and
 * Brandes (2001), by graphology-metrics.
 */
export function centrality(graph: Graph, measure: Centrality, filter: EdgeFilter = {}): RankedNode[] {
  const projection = project(graph, filter);
  const scores = projection.size === 0 ? {} : scoresOf(projection, measure);
  const ranked = projection.nodes().map((id) => ({ node: nodeAt(graph.raw, id), score: scores[id] ?? 0 }));
  return ranked.sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
}

function scoresOf(projection: Projection, measure: Centrality): Record<string, number> {
  switch (measure) {
    case "degree":
      return Object.fromEntries(projection.mapNodes((id) => [id, projection.degree(id)]));
    case "pagerank":
      return (pagerankModule as unknown as Measure)(projection, { getEdgeWeight: "weight" });
    case "betweenness":
      return (betweennessModule as unknown as Measure)(projection, { getEdgeWeight: null });
  }
}
