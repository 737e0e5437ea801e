import type { EdgeAttributes, NodeAttributes } from "../graph/attributes.js";
import type { Graph } from "../graph/graph.js";
import { sentenceOf } from "../graph/results.js";

/** What a cell of a table holds; lists and objects are JSON text in a string. */
export type Cell = string | number | boolean;

/** A column of the table of nodes or of edges. `value` is `undefined` where a row has nothing to say. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "int" | "double" | "boolean";
  /** Whether the string is JSON text of a list of strings. */
  readonly list?: true;
  readonly value: (row: Row) => Cell | undefined;
}

/** A node as a row. */
export interface NodeRow {
  readonly id: string;
  readonly node: NodeAttributes;
}

/** An edge as a row. */
export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edge: EdgeAttributes;
  /** The first sentence that shows it, where the graph has the text. */
  readonly sentence: string | undefined;
}

/** The nodes of a graph, by id. */
export function* nodeRows(graph: Graph): Generator<NodeRow> {
  const { raw } = graph;
  for (const id of raw.nodes().sort()) yield { id, node: raw.getNodeAttributes(id) };
}

/** The edges of a graph, by id. */
export function* edgeRows(graph: Graph): Generator<EdgeRow> {
  const { raw } = graph;
  for (const id of raw.edges().sort()) {
    const edge = raw.getEdgeAttributes(id);
    const first = edge.kind === "mention" ? undefined : edge.evidence[0];
    const sentence = first === undefined ? undefined : sentenceOf(raw, first);
    yield { id, source: raw.source(id), target: raw.target(id), edge, sentence };
  }
}

/**
 * The columns of the table of nodes. Names that readers keep for themselves (`id`, `source`, `x`, `size`, `color`) are avoided:
 * `nid` is the id, `publisher` an article's source.
 */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: "nid", type: "string", value: ({ id }) => id },
  { name: "label", type: "string", value: ({ node }) => node.label },
  { name: "kind", type: "string", value: ({ node }) => node.kind },
  { name: "type", type: "string", value: ({ node }) => node.type },
  ...fields(["iso2", "iso3", "wikidata", "role", "portfolio", "jurisdiction", "country"], "string"),
  ...fields(["plover", "cameo"], "string"),
  ...fields(["quad"], "int"),
  ...fields(["status"], "string"),
  ...fields(["confidence", "salience"], "double"),
  ...fields(["mentions", "articles", "sources"], "int"),
  ...fields(["first", "last", "precision"], "string"),
  { name: "year", type: "int", value: ({ node }) => year(node.kind === "article" ? node.published : node.first) },
  {
    name: "epochDay",
    type: "int",
    value: ({ node }) => epochDay(node.kind === "article" ? node.published : node.first),
  },
  ...fields(["article"], "string"),
  { name: "triggerStart", type: "int", value: ({ node }) => (node.kind === "event" ? node.start : undefined) },
  { name: "triggerEnd", type: "int", value: ({ node }) => (node.kind === "event" ? node.end : undefined) },
  ...fields(["title"], "string"),
  { name: "publisher", type: "string", value: ({ node }) => (node.kind === "article" ? node.source : undefined) },
  ...fields(["published", "text"], "string"),
  ...lists(["aliases", "attributedTo", "fingerprint"]),
  { name: "values", type: "string", value: ({ node }) => (node.kind === "event" ? json(node.values) : undefined) },
  { name: "evidence", type: "string", value: ({ node }) => (node.kind === "event" ? json(node.evidence) : undefined) },
];

/** The columns of the table of edges. `eid` is the id; `weight` repeats `count`, for layouts. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { name: "eid", type: "string", value: ({ id }) => id },
  { name: "label", type: "string", value: ({ edge }) => edge.type },
  { name: "kind", type: "string", value: ({ edge }) => edge.kind },
  { name: "type", type: "string", value: ({ edge }) => edge.type },
  { name: "weight", type: "double", value: ({ edge }) => edge.count },
  { name: "symmetric", type: "boolean", value: ({ edge }) => edge.symmetric },
  { name: "count", type: "int", value: ({ edge }) => edge.count },
  { name: "confidence", type: "double", value: ({ edge }) => edge.confidence },
  { name: "salience", type: "double", value: ({ edge }) => edge.salience },
  { name: "articles", type: "int", value: ({ edge }) => edge.articles },
  { name: "sources", type: "int", value: ({ edge }) => edge.sources },
  { name: "first", type: "string", value: ({ edge }) => edge.first },
  { name: "last", type: "string", value: ({ edge }) => edge.last },
  { name: "year", type: "int", value: ({ edge }) => year(edge.first) },
  { name: "epochDay", type: "int", value: ({ edge }) => epochDay(edge.first) },
  { name: "contradicted", type: "boolean", value: ({ edge }) => edge.contradicted },
  { name: "statuses", type: "string", value: ({ edge }) => json(edge.statuses) },
  { name: "events", type: "string", list: true, value: ({ edge }) => json(edge.events) },
  { name: "eventTypes", type: "string", list: true, value: ({ edge }) => json(edge.eventTypes) },
  { name: "plover", type: "string", list: true, value: ({ edge }) => json(edge.plover) },
  { name: "qualifiers", type: "string", list: true, value: ({ edge }) => json(edge.qualifiers) },
  { name: "sentence", type: "string", value: ({ sentence }) => sentence },
  { name: "evidence", type: "string", value: ({ edge }) => json(edge.evidence) },
];

function fields(names: readonly string[], type: Column<NodeRow>["type"]): Column<NodeRow>[] {
  return names.map((name) => ({
    name,
    type,
    value: ({ node }) => nonEmpty((node as Record<string, unknown>)[name] as Cell | undefined),
  }));
}

function lists(names: readonly string[]): Column<NodeRow>[] {
  const value =
    (name: string) =>
    ({ node }: NodeRow) =>
      json((node as Record<string, unknown>)[name] as readonly string[] | undefined);
  return names.map((name) => ({ name, type: "string", list: true, value: value(name) }));
}

function nonEmpty(cell: Cell | undefined): Cell | undefined {
  return cell === "" ? undefined : cell;
}

/** JSON text of a list or object; nothing for an empty one. */
function json(value: object | undefined): string | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}

/** The year of an ISO 8601 date. */
function year(date: string | undefined): number | undefined {
  const number = Number.parseInt(date ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Days since 1970-01-01 of an ISO 8601 date, the first day of a coarse one. */
export function epochDay(date: string | undefined): number | undefined {
  const time = Date.parse((date ?? "").slice(0, 10));
  return Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000);
}
