import { edgeTest } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { type PathFilter, stepper } from "../graph/path.js";
import { edgeAt, type GraphEdge, type GraphNode, nodeAt } from "../graph/results.js";
import { distances } from "./paths.js";

/** How far an ego network reaches: `maxLength` edges, 1 unless told. */
export type EgoFilter = PathFilter;

/** Some nodes and the edges between them. */
export interface Subgraph {
  /** By id. */
  readonly nodes: readonly GraphNode[];
  /** By id. */
  readonly edges: readonly GraphEdge[];
}

/** A node, those near it, and the edges which fit between them. Throws `node-unknown`. */
export function ego(graph: Graph, name: string, filter: EgoFilter = {}): Subgraph {
  const { raw } = graph;
  const near = distances(graph.id(name), filter.maxLength ?? 1, stepper(raw, filter));
  const test = edgeTest(filter);
  const edges: string[] = [];
  for (const node of near.keys())
    raw.forEachOutEdge(node, (edge, attributes, _, target) => {
      if (near.has(target) && test.fits(attributes)) edges.push(edge);
    });
  return {
    nodes: [...near.keys()].sort().map((id) => nodeAt(raw, id)),
    edges: edges.sort().map((id) => edgeAt(raw, id, test)),
  };
}
