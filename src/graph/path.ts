import { type EdgeFilter, edgeTest } from "./filter.js";
import { edgeAt, type GraphPath, nodeAt } from "./results.js";
import type { RawGraph } from "./state.js";

/** Which ways a path may take. */
export interface PathFilter extends EdgeFilter {
  /** Follow edges from source to target only; symmetric ones both ways. Off unless told. */
  readonly directed?: boolean;
  /** The most edges of a path; 6 unless told. */
  readonly maxLength?: number;
}

/** An edge to follow: its id and where it leads. */
export interface Step {
  readonly edge: string;
  readonly node: string;
}

/** Makes the function that lists the steps from a node which a filter allows. */
export function stepper(raw: RawGraph, filter: PathFilter): (node: string) => Step[] {
  const { fits } = edgeTest(filter);
  return (node) => {
    const steps: Step[] = [];
    raw.forEachEdge(node, (edge, attributes, source, target) => {
      if (filter.directed && source !== node && !attributes.symmetric) return;
      if (fits(attributes)) steps.push({ edge, node: source === node ? target : source });
    });
    return steps;
  };
}

/**
 * A shortest path between two nodes, by breadth-first search; of several, the one whose edges have the smaller ids. `undefined` where
 * there is none of at most `maxLength` edges. Time: linear in nodes and edges. Both ids are in the graph.
 */
export function shortestPath(raw: RawGraph, from: string, to: string, filter: PathFilter = {}): GraphPath | undefined {
  const steps = stepper(raw, filter);
  const before = new Map<string, Step | undefined>([[from, undefined]]);
  let frontier = [from];
  for (let length = 0; length < (filter.maxLength ?? 6) && frontier.length > 0 && !before.has(to); length++) {
    const reached = new Map<string, Step>();
    for (const node of frontier)
      for (const step of steps(node)) {
        const known = reached.get(step.node);
        if (!before.has(step.node) && (known === undefined || step.edge < known.edge))
          reached.set(step.node, { edge: step.edge, node });
      }
    for (const [node, step] of reached) before.set(node, step);
    frontier = [...reached.keys()];
  }
  return before.has(to) ? traced(raw, to, before) : undefined;
}

function traced(raw: RawGraph, to: string, before: ReadonlyMap<string, Step | undefined>): GraphPath {
  const nodes = [to];
  const edges: string[] = [];
  for (let step = before.get(to); step !== undefined; step = before.get(step.node)) {
    nodes.unshift(step.node);
    edges.unshift(step.edge);
  }
  return pathOf(raw, nodes, edges);
}

/** A path from the ids of its nodes and edges. */
export function pathOf(raw: RawGraph, nodes: readonly string[], edges: readonly string[]): GraphPath {
  return { nodes: nodes.map((id) => nodeAt(raw, id)), edges: edges.map((id) => edgeAt(raw, id)) };
}
