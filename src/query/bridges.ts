import type { EdgeFilter } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import type { GraphEdge } from "../graph/results.js";
import { type Projection, project } from "./projection.js";

/**
 * Pairs of entities whose ties alone hold two parts of the graph together, with those ties; by the ids of the pair. Source: Tarjan, "A note
 * on finding the bridges of a graph" (1974), without recursion.
 */
export function bridges(graph: Graph, filter: EdgeFilter = {}): GraphEdge[][] {
  const projection = project(graph, filter);
  const found = [...bridgePairs(projection)].map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string]);
  found.sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));
  return found.map(([a, b]) => graph.between(a, b, filter));
}

function* bridgePairs(projection: Projection): Generator<[string, string]> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  for (const root of projection.nodes()) {
    if (order.has(root)) continue;
    const stack = [frame(projection, root, undefined)];
    order.set(root, order.size);
    low.set(root, order.get(root)!);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.neighbors[top.place++];
      if (next === undefined) {
        stack.pop();
        const { node, parent } = top;
        if (parent === undefined) continue;
        low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
        if (low.get(node)! > order.get(parent)!) yield [parent, node];
      } else if (!order.has(next)) {
        order.set(next, order.size);
        low.set(next, order.get(next)!);
        stack.push(frame(projection, next, top.node));
      } else if (next !== top.parent) low.set(top.node, Math.min(low.get(top.node)!, order.get(next)!));
    }
  }
}

interface Frame {
  readonly node: string;
  readonly parent: string | undefined;
  readonly neighbors: readonly string[];
  place: number;
}

function frame(projection: Projection, node: string, parent: string | undefined): Frame {
  return { node, parent, neighbors: projection.neighbors(node), place: 0 };
}
