import louvainModule from "graphology-communities-louvain";
import type { EdgeFilter } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { type GraphNode, nodeAt } from "../graph/results.js";
import { type Projection, project } from "./projection.js";
import { randomFrom } from "./random.js";

/** How to look for communities. */
export interface CommunityOptions extends EdgeFilter {
  /** Seed of the random generator; 1 unless told. */
  readonly seed?: number;
  /** Above 1 for more and smaller communities; 1 unless told. */
  readonly resolution?: number;
}

type Louvain = (
  graph: Projection,
  options: { getEdgeWeight: "weight"; resolution: number; rng: () => number },
) => Record<string, number>;

/**
 * Groups of entities that are tied to each other more than to others, the largest first, each by id; entities without ties are in none.
 * Source: Blondel et al., "Fast unfolding of communities in large networks" (2008), by graphology-communities-louvain.
 */
export function communities(graph: Graph, options: CommunityOptions = {}): GraphNode[][] {
  const { seed = 1, resolution = 1, ...filter } = options;
  const projection = project(graph, filter);
  for (const id of projection.nodes()) if (projection.degree(id) === 0) projection.dropNode(id);
  if (projection.size === 0) return [];
  const louvain = louvainModule as unknown as Louvain;
  const found = louvain(projection, { getEdgeWeight: "weight", resolution, rng: randomFrom(seed) });
  const groups = new Map<number, GraphNode[]>();
  for (const id of projection.nodes())
    groups.set(found[id]!, [...(groups.get(found[id]!) ?? []), nodeAt(graph.raw, id)]);
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1));
}
