import type { Graph } from "../graph/graph.js";
import { nodeColor } from "../graph/palette.js";
import { chunks } from "./chunks.js";
import { type Column, EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRows } from "./columns.js";
import { edgeLabel } from "./labels.js";
import { escapeXml } from "./xml.js";

/** A graph as GEXF 1.2 for Gephi, in one string. For large graphs, {@link writeGEXF}. */
export function toGEXF(graph: Graph): string {
  return [...writeGEXF(graph)].join("");
}

/**
 * A graph as GEXF 1.2 with dynamics, in chunks: nodes and edges last from their first to their last date, so that Gephi's timeline
 * works; colour tells the type, size the salience. Source: https://gexf.net/schema.html, 1.2draft.
 */
export function writeGEXF(graph: Graph): Generator<string> {
  return chunks(parts(graph));
}

const NODE = NODE_COLUMNS.filter(({ name }) => !["label", "text", "fingerprint"].includes(name));
const EDGE = EDGE_COLUMNS.filter(({ name }) => !["label", "weight"].includes(name));

function* parts(graph: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
  yield '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n';
  yield attributes("node", NODE);
  yield attributes("edge", EDGE);
  yield "    <nodes>\n";
  for (const row of nodeRows(graph)) {
    const { id, node } = row;
    const time = node.kind === "article" ? span(node.published, node.published) : span(node.first, node.last);
    const [r, g, b] = rgb(nodeColor(node));
    const size = node.kind === "entity" ? 4 + 16 * node.salience : 2;
    yield `      <node id="${escapeXml(id)}" label="${escapeXml(node.label)}"${time}>${values(row, NODE)}<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${size}"/></node>\n`;
  }
  yield "    </nodes>\n    <edges>\n";
  let count = 0;
  for (const row of edgeRows(graph)) {
    const { source, target, edge } = row;
    const weight = edge.count > 0 ? ` weight="${edge.count}"` : "";
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    yield `      <edge id="e${count++}" ${ends} kind="${edgeLabel(edge)}" label="${edge.type}"${weight}${span(edge.first, edge.last)}>${values(row, EDGE)}</edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

function attributes<Row>(domain: "node" | "edge", columns: readonly Column<Row>[]): string {
  const list = columns.map(({ name, type }) => {
    const known = type === "int" ? "integer" : type;
    return `      <attribute id="${name}" title="${name}" type="${known}"/>\n`;
  });
  return `    <attributes class="${domain}" mode="static">\n${list.join("")}    </attributes>\n`;
}

function values<Row>(row: Row, columns: readonly Column<Row>[]): string {
  let elements = "";
  for (const { name, value } of columns) {
    const cell = value(row);
    if (cell !== undefined)
      elements += `<attvalue for="${name}" value="${typeof cell === "string" ? escapeXml(cell) : cell}"/>`;
  }
  return elements === "" ? "" : `<attvalues>${elements}</attvalues>`;
}

/** `start` and `end` as whole days: a coarse date begins with its first day and ends with its last. */
function span(first: string | undefined, last: string | undefined): string {
  const start = day(first, false);
  const end = day(last, true);
  return start === undefined || end === undefined ? "" : ` start="${start}" end="${end}"`;
}

function day(date: string | undefined, end: boolean): string | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "");
  if (match === null) return undefined;
  const [, year, month = end ? "12" : "01", dayOfMonth] = match;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${dayOfMonth ?? (end ? String(lastDay).padStart(2, "0") : "01")}`;
}

function rgb(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
