import { DramatisError } from "../document/errors.js";
import { checkOverrides, checkRecord } from "../document/parse.js";
import type { NodeAttributes } from "../graph/attributes.js";
import { graphOf } from "../graph/build.js";
import { GRAPH_SCHEMA, type Graph, type GraphData } from "../graph/graph.js";
import { type ReadEdge, reconstruct } from "../graph/reconstruct.js";

/**
 * Reads a graph from JSON that Dramatis wrote: its own, node-link or graphology's. Throws `input-json` for no JSON, `input-shape` for
 * other JSON.
 */
export function fromJSON(text: string): Graph {
  const data = parse(text);
  try {
    const graph = read(data);
    if (graph !== undefined) return graph;
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    throw unknownShape(text, cause);
  }
  throw unknownShape(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DramatisError("input-json", "the graph is no JSON", { value: text.slice(0, 40), cause });
  }
}

type Fields = Readonly<Record<string, unknown>>;

function read(data: unknown): Graph | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const fields = data as Fields;
  if (fields["schema"] === GRAPH_SCHEMA) {
    const { articles, overrides } = data as GraphData;
    for (const article of articles) checkRecord(article);
    checkOverrides(overrides);
    return graphOf(articles, overrides);
  }
  const nodes = fields["nodes"];
  const links = fields["links"] ?? fields["edges"];
  if (!Array.isArray(nodes) || !Array.isArray(links)) return undefined;
  const read = new Map(
    nodes.map((node: Fields) => [String(node["key"] ?? node["id"]), attributes(node) as NodeAttributes]),
  );
  const edges = links.map((link: Fields) => ({ ...attributes(link), source: link["source"], target: link["target"] }));
  return reconstruct(read, edges as unknown as ReadEdge[]);
}

/** graphology keeps attributes apart, node-link beside the ids. */
function attributes(item: Fields): object {
  const { id: _id, key: _key, source: _source, target: _target, ...beside } = item;
  const apart = item["attributes"];
  return typeof apart === "object" && apart !== null ? apart : withSource(beside, item);
}

/** An article's own `source` is not the end of an edge. */
function withSource(beside: object, item: Fields): object {
  return item["target"] === undefined && typeof item["source"] === "string"
    ? { ...beside, source: item["source"] }
    : beside;
}

function unknownShape(text: string, cause?: unknown): DramatisError {
  return new DramatisError("input-shape", "this JSON is no graph", {
    value: text.slice(0, 40),
    remedy: "give a file that dramatis graph or dramatis export wrote",
    cause,
  });
}
