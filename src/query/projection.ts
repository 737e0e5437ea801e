import { UndirectedGraph } from "graphology";
import { type EdgeFilter, edgeTest } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";

/** A simple graph of entities, its edges weighted by the count of all ties between two of them. */
export type Projection = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * The entities of a graph and the ties between them which fit, parallel ones joined, in the order of their ids: what algorithms for
 * simple graphs work on, with the same result whatever order the articles came in.
 */
export function project(graph: Graph, filter: EdgeFilter = {}): Projection {
  const { raw } = graph;
  const { fits } = edgeTest(filter);
  const projection: Projection = new UndirectedGraph();
  for (const id of raw.filterNodes((_, { kind }) => kind === "entity").sort()) projection.addNode(id);
  for (const id of raw.filterEdges((_, attributes) => fits(attributes)).sort()) {
    const [source, target] = raw.extremities(id);
    if (!projection.hasNode(source) || !projection.hasNode(target)) continue;
    const count = raw.getEdgeAttribute(id, "count");
    projection.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + count }));
  }
  return projection;
}
