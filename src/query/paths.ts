import type { Graph } from "../graph/graph.js";
import { type PathFilter, pathOf, stepper } from "../graph/path.js";
import type { GraphPath } from "../graph/results.js";

/** Which paths to return. */
export interface PathsFilter extends PathFilter {
  /** Paths at most; 100 unless told. */
  readonly limit?: number;
}

/**
 * Simple paths between two nodes, the shortest first, then by the ids of their edges: no node twice. `maxLength` is 3 unless told. By
 * depth-first search that goes on only where the goal is near enough, known from a breadth-first search from the goal. Throws `node-unknown`.
 */
export function paths(graph: Graph, a: string, b: string, filter: PathsFilter = {}): GraphPath[] {
  const from = graph.id(a);
  const to = graph.id(b);
  const longest = filter.maxLength ?? 3;
  const steps = stepper(graph.raw, filter);
  const far = distances(to, longest, stepper(graph.raw, { ...filter, directed: false }));
  const found: { readonly nodes: readonly string[]; readonly edges: readonly string[] }[] = [];
  const limit = filter.limit ?? 100;
  const nodes = [from];
  const edges: string[] = [];
  const walk = (length: number): void => {
    const here = nodes.at(-1)!;
    if (edges.length === length) {
      if (here === to) found.push({ nodes: [...nodes], edges: [...edges] });
      return;
    }
    if (here === to) return;
    for (const { edge, node } of steps(here).sort((x, y) => (x.edge < y.edge ? -1 : 1))) {
      if (found.length >= limit) return;
      if (nodes.includes(node) || (far.get(node) ?? Number.POSITIVE_INFINITY) > length - edges.length - 1) continue;
      nodes.push(node);
      edges.push(edge);
      walk(length);
      nodes.pop();
      edges.pop();
    }
  };
  for (let length = 0; length <= longest && found.length < limit; length++) walk(length);
  return found.map((path) => pathOf(graph.raw, path.nodes, path.edges));
}

/** How many edges each node lies from `start`, up to `longest`. */
export function distances(
  start: string,
  longest: number,
  steps: (node: string) => { readonly node: string }[],
): ReadonlyMap<string, number> {
  const far = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance <= longest && frontier.length > 0; distance++) {
    const next: string[] = [];
    for (const here of frontier)
      for (const { node } of steps(here))
        if (!far.has(node)) {
          far.set(node, distance);
          next.push(node);
        }
    frontier = next;
  }
  return far;
}
