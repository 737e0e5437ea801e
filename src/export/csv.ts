import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";
import {
  type Cell,
  type Column,
  EDGE_COLUMNS,
  type EdgeRow,
  edgeRows,
  NODE_COLUMNS,
  type NodeRow,
  nodeRows,
} from "./columns.js";
import { edgeLabel, nodeLabel } from "./labels.js";

/** The nodes of a graph as CSV with a header; the id comes first. Lists are JSON text. */
export function writeNodesCSV(graph: Graph): Generator<string> {
  const [nid, ...rest] = NODE_COLUMNS.filter(({ name }) => name !== "text");
  return table(nodeRows(graph), [{ ...nid!, name: "id" }, ...rest]);
}

/** The edges of a graph as CSV with a header: `id`, `source`, `target`, then the attributes. Lists are JSON text. */
export function writeEdgesCSV(graph: Graph): Generator<string> {
  const [eid, ...rest] = EDGE_COLUMNS;
  const ends: Column<EdgeRow>[] = [
    { name: "source", type: "string", value: (row) => row.source },
    { name: "target", type: "string", value: (row) => row.target },
  ];
  return table(edgeRows(graph), [{ ...eid!, name: "id" }, ...ends, ...rest]);
}

/** The nodes of a graph as CSV with the header of `neo4j-admin database import`. */
export function writeNeo4jNodes(graph: Graph): Generator<string> {
  const label: Column<NodeRow> = { name: ":LABEL", type: "string", value: ({ node }) => nodeLabel(node) };
  const [nid, ...rest] = NODE_COLUMNS;
  return table(nodeRows(graph), [{ ...nid!, name: "nid:ID" }, label, ...rest.map(typed)]);
}

/** The edges of a graph as CSV with the header of `neo4j-admin database import`. */
export function writeNeo4jEdges(graph: Graph): Generator<string> {
  const ends: Column<EdgeRow>[] = [
    { name: ":START_ID", type: "string", value: (row) => row.source },
    { name: ":END_ID", type: "string", value: (row) => row.target },
    { name: ":TYPE", type: "string", value: ({ edge }) => edgeLabel(edge) },
  ];
  return table(edgeRows(graph), [...ends, ...EDGE_COLUMNS.map(typed)]);
}

function typed<Row>(column: Column<Row>): Column<Row> {
  return { ...column, name: column.type === "string" ? column.name : `${column.name}:${column.type}` };
}

/** Rows as CSV, as RFC 4180 has it, with the names of the columns first. */
export function table<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<string> {
  return chunks(lines(rows, columns));
}

function* lines<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<string> {
  yield `${columns.map(({ name }) => field(name)).join(",")}\r\n`;
  for (const row of rows) yield `${columns.map(({ value }) => field(value(row))).join(",")}\r\n`;
}

/** Quoted where it must be; without NUL and lone surrogates, at which readers stop. */
function field(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const text = String(cell).replace(/\u0000|\p{Cs}/gu, "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
