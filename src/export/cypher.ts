import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";
import { type Cell, type Column, EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRows } from "./columns.js";
import { edgeLabel, nodeLabel } from "./labels.js";

/**
 * A graph as a Cypher script, in chunks: one statement a line, safe to repeat. Every node has the label `Node` beside its own, and the
 * property `id`; edges have types such as `HOLDS_OFFICE`.
 */
export function writeCypher(graph: Graph): Generator<string> {
  return chunks(statements(graph));
}

const NODE = NODE_COLUMNS.filter(({ name }) => !["nid", "fingerprint"].includes(name));
const EDGE = EDGE_COLUMNS.filter(({ name }) => !["eid", "weight", "label"].includes(name));

function* statements(graph: Graph): Generator<string> {
  yield "CREATE CONSTRAINT dramatis_node IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n";
  for (const row of nodeRows(graph))
    yield `MERGE (n:Node {id: ${literal(row.id)}}) SET n:${nodeLabel(row.node)}, n += ${map(row, NODE)};\n`;
  for (const row of edgeRows(graph)) {
    const ends = `MATCH (a:Node {id: ${literal(row.source)}}), (b:Node {id: ${literal(row.target)}})`;
    yield `${ends} MERGE (a)-[r:${edgeLabel(row.edge)}]->(b) SET r += ${map(row, EDGE)};\n`;
  }
}

function map<Row>(row: Row, columns: readonly Column<Row>[]): string {
  const entries = columns.flatMap(({ name, value }) => {
    const cell = value(row);
    return cell === undefined ? [] : [`${name}: ${literal(cell)}`];
  });
  return `{${entries.join(", ")}}`;
}

/** A value as Cypher writes it; what is no plain ASCII letter or sign is escaped as `\uXXXX` where it could end a string or a line. */
function literal(cell: Cell): string {
  if (typeof cell !== "string") return String(cell);
  const escaped = cell
    .replace(/\p{Cs}|\u0000/gu, "")
    .replace(/[\\'"\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) =>
      character === "\\" || character === "'" || character === '"'
        ? `\\${character}`
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return `"${escaped}"`;
}
