import { DramatisError } from "../document/errors.js";
import type { Report } from "../document/report.js";
import type { EdgeFilter } from "./filter.js";
import { findNodes, indexNames, type NameIndex, suggestNames } from "./names.js";
import { edgesBetween, type NeighborFilter, neighborsOf } from "./neighbors.js";
import { type Override, unionOverrides } from "./overrides.js";
import { type PathFilter, shortestPath } from "./path.js";
import { type ArticleRecord, recordOf } from "./record.js";
import { edgeAt, type GraphEdge, type GraphNode, type GraphPath, type Neighbor, nodeAt } from "./results.js";
import { GraphState, type RawGraph } from "./state.js";

/** The value of {@link GraphData.schema}. */
export const GRAPH_SCHEMA = "dramatis/graph@1";

/** A graph as plain JSON: the records of its articles by id, and the user's corrections. Nodes and edges follow from them. */
export interface GraphData {
  readonly schema: typeof GRAPH_SCHEMA;
  readonly articles: readonly ArticleRecord[];
  readonly overrides: readonly Override[];
}

/**
 * The knowledge graph of any number of articles. Nodes are entities, events and articles; edges are relations, event arguments, dyads
 * derived from events, and mentions. A node is asked for by any of its names, aliases, codes or its id; a name that fits several means
 * the most mentioned one.
 */
export class Graph {
  readonly #state = new GraphState();
  #names: { readonly version: number; readonly index: NameIndex } | undefined;

  /** The graphology graph, for graphology's own algorithms. Change the graph through the methods here alone. */
  get raw(): RawGraph {
    return this.#state.raw;
  }

  /** Ids of the articles, sorted. */
  get articles(): readonly string[] {
    return [...this.#state.records.keys()].sort();
  }

  /** The user's corrections. */
  get overrides(): readonly Override[] {
    return this.#state.overrides;
  }

  /** Adds a report, in place of the one with its id. Throws `input-shape` where it contradicts itself. */
  add(report: Report): this {
    return this.addRecord(recordOf(report));
  }

  /** Adds what {@link Graph.record} returned, of this graph or another. */
  addRecord(record: ArticleRecord): this {
    this.#state.add(record);
    return this;
  }

  /** Takes an article out, with all that it alone says. Nothing happens for an unknown id. */
  remove(article: string): this {
    this.#state.remove(article);
    return this;
  }

  /** What the graph keeps of an article. */
  record(article: string): ArticleRecord | undefined {
    return this.#state.records.get(article);
  }

  /** Adds corrections: merge two ids, split one, rename. They hold for articles added later too. */
  override(...overrides: readonly Override[]): this {
    this.#state.override(unionOverrides(this.#state.overrides, overrides));
    return this;
  }

  /** Replaces all corrections. */
  withOverrides(overrides: readonly Override[]): this {
    this.#state.override(unionOverrides(overrides));
    return this;
  }

  /** Nodes that a name, alias, code or id can mean, best first; none for an unknown one. */
  find(name: string): GraphNode[] {
    const { raw } = this;
    return findNodes(name, raw, this.#index(raw)).map((id) => nodeAt(raw, id));
  }

  /** The id of the node a name means best. Throws `node-unknown`, with names that look like it. */
  id(name: string): string {
    const { raw } = this;
    const [id] = findNodes(name, raw, this.#index(raw));
    if (id !== undefined) return id;
    const near = suggestNames(name, raw, this.#index(raw));
    throw new DramatisError("node-unknown", `no node is called ${JSON.stringify(name)}`, {
      value: name,
      remedy: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "list the nodes to see their names",
    });
  }

  /** The node a name means best. Throws `node-unknown`. */
  node(name: string): GraphNode {
    return nodeAt(this.raw, this.id(name));
  }

  /** An edge by its id; `undefined` for an unknown one. */
  edge(id: string): GraphEdge | undefined {
    return this.raw.hasEdge(id) ? edgeAt(this.raw, id) : undefined;
  }

  /** All nodes, by id. */
  nodes(): GraphNode[] {
    const { raw } = this;
    return raw
      .nodes()
      .sort()
      .map((id) => nodeAt(raw, id));
  }

  /** All edges, by id. */
  edges(): GraphEdge[] {
    const { raw } = this;
    return raw
      .edges()
      .sort()
      .map((id) => edgeAt(raw, id));
  }

  /** Who and what a node is tied to, one result for each edge, the strongest first. Throws `node-unknown`. */
  neighbors(name: string, filter: NeighborFilter = {}): Neighbor[] {
    return neighborsOf(this.raw, this.id(name), this.#claimant(filter));
  }

  /** The edges between two nodes in both directions, the strongest first. Throws `node-unknown`. */
  between(a: string, b: string, filter: EdgeFilter = {}): GraphEdge[] {
    return edgesBetween(this.raw, this.id(a), this.id(b), this.#claimant(filter));
  }

  /** A shortest path between two nodes; `undefined` where there is none. Throws `node-unknown`. */
  path(a: string, b: string, filter: PathFilter = {}): GraphPath | undefined {
    return shortestPath(this.raw, this.id(a), this.id(b), this.#claimant(filter));
  }

  /** The edges that one statement asserts and another denies or negates, by id. */
  contradictions(): GraphEdge[] {
    const { raw } = this;
    const ids = raw.filterEdges(
      (_, { contradicted, kind }) => contradicted && (kind === "relation" || kind === "dyad"),
    );
    return ids.sort().map((id) => edgeAt(raw, id));
  }

  /** The graph as plain JSON: the same bytes for the same articles and corrections, whatever the order they came in. */
  toJSON(): GraphData {
    const articles = this.articles.map((id) => this.#state.records.get(id)!);
    return { schema: GRAPH_SCHEMA, articles, overrides: this.overrides };
  }

  #claimant<F extends EdgeFilter>(filter: F): F {
    return filter.attributedTo === undefined ? filter : { ...filter, attributedTo: this.id(filter.attributedTo) };
  }

  #index(raw: RawGraph): NameIndex {
    const { version } = this.#state;
    if (this.#names?.version !== version) this.#names = { version, index: indexNames(raw) };
    return this.#names.index;
  }
}
