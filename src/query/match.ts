import { DramatisError } from "../document/errors.js";
import type { NodeAttributes } from "../graph/attributes.js";
import { type EdgeFilter, type EdgeTest, edgeTest } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { edgeAt, type GraphEdge, type GraphNode, nodeAt } from "../graph/results.js";
import type { RawGraph } from "../graph/state.js";
import type { NodeType } from "./select.js";

/** What a variable of a pattern stands for: any node, or one of a type, of a name, or that passes. */
export interface NodePattern {
  readonly type?: NodeType | readonly NodeType[];
  /** A name, alias, code or id. */
  readonly name?: string;
  readonly where?: (node: NodeAttributes) => boolean;
}

/** An edge of a pattern, between two of its variables. */
export interface EdgePattern<Variable extends string> extends EdgeFilter {
  readonly from: Variable;
  readonly to: Variable;
  /** Whether the edge may run either way. */
  readonly either?: boolean;
}

/** Nodes by variable, and edges between them. Every variable is tied to the others by edges. */
export interface Pattern<Variable extends string> {
  readonly nodes: Readonly<Record<Variable, NodePattern>>;
  readonly edges: readonly EdgePattern<NoInfer<Variable>>[];
  /** Matches at most; 1,000 unless told. */
  readonly limit?: number;
}

/** One way a pattern fits: different variables are different nodes; `edges` in the order of the pattern. */
export interface Match<Variable extends string> {
  readonly nodes: Readonly<Record<Variable, GraphNode>>;
  readonly edges: readonly GraphEdge[];
}

/**
 * Finds where a pattern of nodes and edges fits, by backtracking from the variable that fewest nodes fit, along its edges. Matches come
 * in the order of their node ids. Throws `option-invalid` where a variable is not tied to the others.
 */
export function match<Variable extends string>(graph: Graph, pattern: Pattern<Variable>): Match<Variable>[] {
  const { raw } = graph;
  const candidates = new Map<string, Candidates>();
  for (const [variable, node] of Object.entries<NodePattern>(pattern.nodes))
    candidates.set(variable, candidatesOf(graph, node));
  const plan = planOf(pattern, candidates);
  const found: { readonly nodes: Map<string, string>; readonly edges: readonly string[] }[] = [];
  const limit = pattern.limit ?? 1000;
  const bound = new Map<string, string>();
  const taken = new Set<string>();
  const edges: string[] = new Array(pattern.edges.length);

  const extend = (depth: number): void => {
    if (found.length >= limit) return;
    const step = plan.steps[depth];
    if (step === undefined) {
      found.push({ nodes: new Map(bound), edges: [...edges] });
      return;
    }
    const here = bound.get(step.from)!;
    const there = bound.get(step.to);
    for (const { edge, node } of stepsOf(raw, here, there, step)) {
      if (there === undefined && (taken.has(node) || !candidates.get(step.to)!.has(node))) continue;
      edges[step.index] = edge;
      if (there === undefined) bind(step.to, node, () => extend(depth + 1));
      else extend(depth + 1);
    }
  };
  const bind = (variable: string, node: string, then: () => void): void => {
    bound.set(variable, node);
    taken.add(node);
    then();
    bound.delete(variable);
    taken.delete(node);
  };
  for (const node of candidates.get(plan.start)!.list()) {
    if (found.length >= limit) break;
    bind(plan.start, node, () => extend(0));
  }
  const tests = plan.steps.toSorted((a, b) => a.index - b.index).map((step) => step.test);
  return found.map((item) => ({
    nodes: Object.fromEntries(
      [...item.nodes].map(([variable, id]) => [variable, nodeAt(raw, id)]),
    ) as Match<Variable>["nodes"],
    edges: item.edges.map((id, index) => edgeAt(raw, id, tests[index])),
  }));
}

interface Candidates {
  readonly size: number;
  readonly has: (id: string) => boolean;
  readonly list: () => Iterable<string>;
}

function candidatesOf(graph: Graph, { type, name, where }: NodePattern): Candidates {
  const { raw } = graph;
  const types = type === undefined ? undefined : new Set<string>([type].flat());
  const passes = (id: string) => {
    const node = raw.getNodeAttributes(id);
    return (types === undefined || types.has(node.type)) && (where === undefined || where(node));
  };
  if (name !== undefined) {
    const ids = new Set(graph.find(name).flatMap((node) => (passes(node.id) ? [node.id] : [])));
    return { size: ids.size, has: (id) => ids.has(id), list: () => [...ids].sort() };
  }
  return { size: raw.order, has: passes, list: () => filtered(raw.nodes().sort(), passes) };
}

function* filtered(ids: readonly string[], passes: (id: string) => boolean): Generator<string> {
  for (const id of ids) if (passes(id)) yield id;
}

interface Step {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  /** Along the edge, against it, or either way. */
  readonly direction: "out" | "in" | "either";
  readonly test: EdgeTest;
}

/** The order in which edges are followed: always from a variable that is bound by then. */
function planOf<Variable extends string>(
  { edges }: Pattern<Variable>,
  candidates: ReadonlyMap<string, Candidates>,
): { start: string; steps: Step[] } {
  const [start] = [...candidates].sort((a, b) => a[1].size - b[1].size).map(([variable]) => variable);
  if (start === undefined) throw new DramatisError("option-invalid", "the pattern has no nodes");
  const bound = new Set([start]);
  const rest = new Map(edges.entries());
  const steps: Step[] = [];
  while (rest.size > 0) {
    const next = [...rest].find(([, { from, to }]) => bound.has(from) || bound.has(to));
    if (next === undefined) break;
    const [index, { from, to, either, ...filter }] = next;
    const along = bound.has(from);
    const direction = either ? "either" : along ? "out" : "in";
    steps.push({ index, from: along ? from : to, to: along ? to : from, direction, test: edgeTest(filter) });
    bound.add(from).add(to);
    rest.delete(index);
  }
  const loose = [...candidates.keys()].find((variable) => !bound.has(variable));
  if (loose === undefined && rest.size === 0) return { start, steps };
  throw new DramatisError("option-invalid", `the variable ${loose ?? "of an edge"} is not tied to the others`, {
    value: loose,
    remedy: "tie every variable of the pattern to the others by edges",
  });
}

function stepsOf(
  raw: RawGraph,
  here: string,
  there: string | undefined,
  { direction, test }: Step,
): { edge: string; node: string }[] {
  const steps: { edge: string; node: string }[] = [];
  const visit = (edge: string, attributes: Parameters<EdgeTest["fits"]>[0], source: string, target: string) => {
    const runs = attributes.symmetric || direction === "either" || (direction === "out") === (source === here);
    if (runs && test.fits(attributes)) steps.push({ edge, node: source === here ? target : source });
  };
  if (there === undefined) raw.forEachEdge(here, visit);
  else {
    raw.forEachOutEdge(here, there, visit);
    raw.forEachOutEdge(there, here, visit);
  }
  return steps.sort((a, b) => (a.node < b.node || (a.node === b.node && a.edge < b.edge) ? -1 : 1));
}
