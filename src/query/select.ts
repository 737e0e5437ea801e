import type { EdgeKind, NodeAttributes } from "../graph/attributes.js";
import { edgeTest } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";
import { nameKey } from "../graph/names.js";
import type { NeighborFilter } from "../graph/neighbors.js";
import { compareEdges, edgeAt, type GraphEdge, type GraphNode, nodeAt } from "../graph/results.js";

/** A type of node: an entity type, an event type or `article`. */
export type NodeType = NodeAttributes["type"];

/**
 * Some nodes of a graph, to be narrowed, followed and read. A selection never changes: each step gives a new one. It holds ids alone,
 * sorted; results are read when asked for.
 */
export class Selection {
  /** @param ids node ids that are in the graph, each once */
  constructor(
    readonly graph: Graph,
    readonly ids: readonly string[],
  ) {}

  /** Those of one of these types. */
  type(...types: readonly NodeType[]): Selection {
    return this.where((node) => types.includes(node.type));
  }

  /** Those of one of these kinds: `entity`, `event`, `article`. */
  kind(...kinds: readonly NodeAttributes["kind"][]): Selection {
    return this.where((node) => kinds.includes(node.kind));
  }

  /** Those that go by this name, alias or code, whatever its case. */
  named(name: string): Selection {
    const ids = new Set(this.graph.find(name).map((node) => node.id));
    return this.#among((id) => ids.has(id));
  }

  /** Those whose name or an alias contains these words, whatever their case. */
  matching(words: string): Selection {
    const key = nameKey(words);
    return this.where((node) =>
      [node.label, ...(node.kind === "entity" ? node.aliases : [])].some((name) => nameKey(name).includes(key)),
    );
  }

  /** Those that pass. */
  where(passes: (node: NodeAttributes, id: string) => boolean): Selection {
    const { raw } = this.graph;
    return this.#among((id) => passes(raw.getNodeAttributes(id), id));
  }

  /** The nodes that edges which fit lead to from here. */
  out(filter: Omit<NeighborFilter, "direction"> = {}): Selection {
    return this.neighbors({ ...filter, direction: "out" });
  }

  /** The nodes that edges which fit lead from to here. */
  in(filter: Omit<NeighborFilter, "direction"> = {}): Selection {
    return this.neighbors({ ...filter, direction: "in" });
  }

  /** The nodes at the other end of edges which fit; both directions unless told. */
  neighbors(filter: NeighborFilter = {}): Selection {
    const found = new Set<string>();
    this.#eachEdge(filter, (_, other) => found.add(other));
    return new Selection(this.graph, [...found].sort());
  }

  /** The edges which fit between these nodes and any others, the strongest first. */
  edges(filter: NeighborFilter = {}): GraphEdge[] {
    const { raw } = this.graph;
    const test = edgeTest(filter);
    const found = new Set<string>();
    this.#eachEdge(filter, (edge) => found.add(edge));
    return [...found].map((id) => edgeAt(raw, id, test)).sort(compareEdges);
  }

  /** The nodes, by id. */
  nodes(): GraphNode[] {
    const { raw } = this.graph;
    return this.ids.map((id) => nodeAt(raw, id));
  }

  /** The nodes most mentioned, at most so many; ties by id. */
  top(limit: number): GraphNode[] {
    const weight = (node: GraphNode) => (node.kind === "entity" ? node.mentions : 0);
    return this.nodes()
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, limit);
  }

  #among(passes: (id: string) => boolean): Selection {
    return new Selection(this.graph, this.ids.filter(passes));
  }

  #eachEdge(filter: NeighborFilter, visit: (edge: string, other: string) => void): void {
    const { raw } = this.graph;
    const { fits } = edgeTest(filter);
    const direction = filter.direction ?? "both";
    for (const id of this.ids)
      raw.forEachEdge(id, (edge, attributes, source, target) => {
        const runs = attributes.symmetric ? "both" : source === id ? "out" : "in";
        if (direction !== "both" && runs !== "both" && runs !== direction) return;
        if (fits(attributes)) visit(edge, source === id ? target : source);
      });
  }
}

/** All nodes of a graph, to start a query from: `select(graph).type("person").out({ relation: "visit" }).nodes()`. */
export function select(graph: Graph): Selection {
  return new Selection(graph, graph.raw.nodes().sort());
}

/** Kinds of edges that tie entities to each other. */
export const TIES: readonly EdgeKind[] = ["relation", "dyad"];
