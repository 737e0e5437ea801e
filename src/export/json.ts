import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";

/**
 * Node-link JSON, as networkx and D3 read it: `nodes` with `id`, `links` with `id`, `source` and `target`, and all attributes, lists as
 * lists. {@link fromJSON} reads it back.
 */
export function writeNodeLink(graph: Graph): Generator<string> {
  return chunks(nodeLink(graph));
}

function* nodeLink({ raw }: Graph): Generator<string> {
  yield '{"directed":true,"multigraph":true,"graph":{},"nodes":[';
  yield* list(raw.nodes().sort(), (id) => ({ id, ...raw.getNodeAttributes(id) }));
  yield '],"links":[';
  yield* list(raw.edges().sort(), (id) => ({
    id,
    key: id,
    source: raw.source(id),
    target: raw.target(id),
    ...raw.getEdgeAttributes(id),
  }));
  yield "]}\n";
}

/** graphology's own JSON, for `Graph.from`. {@link fromJSON} reads it back. */
export function writeGraphology(graph: Graph): Generator<string> {
  return chunks(graphology(graph));
}

function* graphology({ raw }: Graph): Generator<string> {
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[';
  yield* list(raw.nodes().sort(), (key) => ({ key, attributes: raw.getNodeAttributes(key) }));
  yield '],"edges":[';
  yield* list(raw.edges().sort(), (key) => ({
    key,
    source: raw.source(key),
    target: raw.target(key),
    attributes: raw.getEdgeAttributes(key),
  }));
  yield "]}\n";
}

function* list(ids: readonly string[], item: (id: string) => object): Generator<string> {
  for (const [index, id] of ids.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(item(id))}`;
}

/** The graph's own JSON: its articles and corrections, from which nodes and edges follow. {@link fromJSON} reads it back. */
export function* writeRecords(graph: Graph): Generator<string> {
  const { schema, overrides } = graph.toJSON();
  yield `{"schema":${JSON.stringify(schema)},"articles":[`;
  yield* chunks(list(graph.articles, (id) => graph.record(id)!));
  yield `],"overrides":${JSON.stringify(overrides)}}\n`;
}
