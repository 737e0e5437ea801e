import { ARGUMENT_ROLES, EVENT_TYPES, RELATION_TYPES } from "../../document/labels.js";
import {
  type Cell,
  type EdgeRow,
  EDGE_COLUMNS as EXPORT_EDGES,
  NODE_COLUMNS as EXPORT_NODES,
  type Column as ExportColumn,
  type NodeRow,
} from "../../export/columns.js";
import { nodeLabel } from "../../export/labels.js";
import type { EdgeAttributes, NodeAttributes } from "../../graph/attributes.js";
import { snake } from "../../ontology/snake.js";
import { ENTITY_FACTS, EVENT_FACTS } from "../../ontology/tables.js";
import type { Value } from "./peer.js";

/** A property of a table. `value` is as {@link read} wants it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "STRING" | "INT64" | "DOUBLE" | "BOOLEAN" | "STRING[]";
  readonly value: (row: Row) => Value;
}

/** What columns are called here, where other than in files. */
const NAMES: Readonly<Record<string, string>> = { nid: "id", eid: "id", label: "name", publisher: "source" };

const TYPES = { string: "STRING", int: "INT64", double: "DOUBLE", boolean: "BOOLEAN" } as const;

const FACTS = ["nid", "label", "type", "first", "last"];
const KINDS: Readonly<Record<NodeAttributes["kind"], readonly string[]>> = {
  entity: [
    ...FACTS,
    ...["aliases", "iso2", "iso3", "wikidata", "role", "portfolio", "jurisdiction", "country"],
    ...["salience", "mentions", "articles", "sources"],
  ],
  event: [...FACTS, "plover", "cameo", "quad", "status", "confidence", "article", "attributedTo"],
  article: ["nid", "label", "title", "publisher", "published", "text"],
};

/** The properties of nodes, by kind; `id` comes first. */
export const NODE_COLUMNS: Readonly<Record<NodeAttributes["kind"], readonly Column<NodeRow>[]>> = {
  entity: chosen(EXPORT_NODES, KINDS.entity),
  event: chosen(EXPORT_NODES, KINDS.event),
  article: chosen(EXPORT_NODES, KINDS.article),
};

/** The properties of edges; `id` comes first. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = chosen(EXPORT_EDGES, [
  ...["eid", "kind", "count", "confidence", "articles", "sources", "first", "last", "contradicted", "statuses"],
  ...["eventTypes", "plover", "qualifiers", "sentence", "evidence"],
]);

/** The tables of nodes: label and kind. */
export const NODE_TABLES: readonly (readonly [label: string, kind: NodeAttributes["kind"]])[] = [
  ...Object.values(ENTITY_FACTS).map(({ label }) => [label, "entity"] as const),
  ["Event", "event"],
  ["Article", "article"],
];

/** The tables of edges, with a pair of labels that each can tie from the start; other pairs are added when they come. */
export const EDGE_TABLES: readonly (readonly [type: string, source: string, target: string])[] = [
  ...new Set([...RELATION_TYPES, ...EVENT_TYPES.map((type) => EVENT_FACTS[type].dyad)].map(snake)),
]
  .map((type): [string, string, string] => [type, "Person", "Person"])
  .concat(ARGUMENT_ROLES.map((role) => [roleTable(role), "Event", "Person"]))
  .concat([["MENTIONED_IN", "Person", "Article"]]);

/** The table of an edge: its type; an event's argument is called `HAS_PLACE`, because no edge may be called like a node. */
export function edgeTable({ kind, type }: EdgeAttributes): string {
  return kind === "argument" ? roleTable(type) : snake(type);
}

/** The table of a node. */
export const nodeTable = nodeLabel;

/** The expression that reads a column of the row `r` of a parameter; numbers with a point come as text, since 1 would be an integer. */
export function read<Row>({ name, type }: Column<Row>): string {
  return type === "DOUBLE" ? `CAST(r.${quote(name)} AS DOUBLE)` : `r.${quote(name)}`;
}

/** A name as Cypher takes it, whatever it is. */
export function quote(name: string): string {
  return `\`${name.replaceAll("`", "")}\``;
}

function roleTable(role: string): string {
  return `HAS_${snake(role)}`;
}

function chosen<Row>(columns: readonly ExportColumn<Row>[], names: readonly string[]): Column<Row>[] {
  return names.map((name) => {
    const { type, list, value } = columns.find((column) => column.name === name)!;
    const many = list === true || name === "statuses";
    return {
      name: NAMES[name] ?? name,
      type: many ? "STRING[]" : TYPES[type],
      value: (row) => (many ? items(value(row)) : scalar(value(row), type)),
    };
  });
}

function scalar(cell: Cell | undefined, type: ExportColumn<never>["type"]): Value {
  if (cell === undefined) return null;
  return type === "double" ? String(cell) : cell;
}

/** The items of JSON text; the names of an object. */
function items(cell: Cell | undefined): string[] {
  const parsed: unknown = typeof cell === "string" ? JSON.parse(cell) : [];
  return Array.isArray(parsed) ? parsed.map(String) : Object.keys(parsed as object);
}
