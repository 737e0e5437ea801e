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

/** Makes the function that lists the steps from a node which a filter allows; `back`, against the direction of edges. */
export function stepper(raw: RawGraph, filter: PathFilter, back = false): (node: string) => Step[] {
  const { fits } = edgeTest(filter);
  return (node) => {
    const steps: Step[] = [];
    raw.forEachEdge(node, (edge, attributes, source, target) => {
      if (filter.directed && (source === node) === back && !attributes.symmetric) return;
      if (fits(attributes)) steps.push({ edge, node: source === node ? target : source });
    });
    return steps;
  };
}

/**
 * A shortest path between two nodes, by breadth-first search from both ends; of several, one chosen by the ids of nodes and edges.
 * `undefined` where there is none of at most `maxLength` edges. Time: linear in the edges within half the path's length of either end.
 * Both ids are in the graph.
 */
export function shortestPath(raw: RawGraph, from: string, to: string, filter: PathFilter = {}): GraphPath | undefined {
  const sides = [new Side(from, stepper(raw, filter)), new Side(to, stepper(raw, filter, true))] as const;
  let meeting = from === to ? from : undefined;
  for (let length = 0; length < (filter.maxLength ?? 6) && meeting === undefined; length++) {
    const [side, other] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    meeting = side.grow().find((node) => other.reached.has(node));
  }
  if (meeting === undefined) return undefined;
  const start = sides[0].trace(meeting);
  const end = sides[1].trace(meeting);
  return pathOf(raw, [...start.nodes.reverse(), meeting, ...end.nodes], [...start.edges.reverse(), ...end.edges]);
}

/** One end's breadth-first search. */
class Side {
  /** Node → the step back to the end. */
  readonly reached: Map<string, Step | undefined>;
  frontier: readonly string[];

  constructor(
    end: string,
    readonly steps: (node: string) => Step[],
  ) {
    this.reached = new Map([[end, undefined]]);
    this.frontier = [end];
  }

  /** Goes one edge further; returns the new nodes, sorted. */
  grow(): readonly string[] {
    const found = new Map<string, Step>();
    for (const node of this.frontier)
      for (const step of this.steps(node)) {
        const known = found.get(step.node);
        if (!this.reached.has(step.node) && (known === undefined || step.edge < known.edge))
          found.set(step.node, { edge: step.edge, node });
      }
    for (const [node, step] of found) this.reached.set(node, step);
    this.frontier = [...found.keys()].sort();
    return this.frontier;
  }

  /** The way from a node back to the end, without the node itself. */
  trace(from: string): { nodes: string[]; edges: string[] } {
    const nodes: string[] = [];
    const edges: string[] = [];
    for (let step = this.reached.get(from); step !== undefined; step = this.reached.get(step.node)) {
      nodes.push(step.node);
      edges.push(step.edge);
    }
    return { nodes, edges };
  }
}

/** A path from the ids of its nodes and edges. */
export function pathOf(raw: RawGraph, nodes: readonly string[], edges: readonly string[]): GraphPath {
  return { nodes: nodes.map((id) => nodeAt(raw, id)), edges: edges.map((id) => edgeAt(raw, id)) };
}
