import { DramatisError } from "../document/errors.js";
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
import { GRAPHML_FLAVOURS, GRAPHML_READERS, type GraphmlFlavour, type GraphmlReader } from "./graphml-flavours.js";
import { yedEdge, yedNode } from "./graphml-yed.js";
import { edgeLabel, nodeLabel } from "./labels.js";
import { escapeXml } from "./xml.js";

/** How to write GraphML. */
export interface GraphmlOptions {
  /** The program that will read it; `portable` unless told. */
  readonly for?: GraphmlReader;
  /** Whether the articles' texts go in; the reader decides unless told. */
  readonly texts?: boolean;
}

/** A graph as GraphML, in one string. For large graphs, {@link writeGraphML}. Throws `format-unknown` for an unknown reader. */
export function toGraphML(graph: Graph, options: GraphmlOptions = {}): string {
  return [...writeGraphML(graph, options)].join("");
}

/**
 * A graph as GraphML, in chunks. Six basic types, one `<key>` for each attribute of nodes and of edges, lists as JSON text, nodes before
 * edges, both sorted by id; what has no value is left out. Throws `format-unknown` for an unknown reader.
 */
export function writeGraphML(graph: Graph, options: GraphmlOptions = {}): Generator<string> {
  const reader = options.for ?? "portable";
  const known = GRAPHML_FLAVOURS[reader];
  if (known === undefined)
    throw new DramatisError("format-unknown", `GraphML is not written for ${JSON.stringify(reader)}`, {
      value: reader,
      remedy: `use one of ${GRAPHML_READERS.join(", ")}`,
    });
  return chunks(parts(graph, { ...known, texts: options.texts ?? known.texts }));
}

function* parts(graph: Graph, flavour: GraphmlFlavour): Generator<string> {
  const nodes = keyed("n", nodeColumns(flavour));
  const edges = keyed("e", edgeColumns(flavour));
  const y = flavour.shapes ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : "";
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${y}>\n`;
  yield* nodes.map((column) => keyElement(column, "node", flavour));
  yield* edges.map((column) => keyElement(column, "edge", flavour));
  if (flavour.shapes)
    yield '  <key id="ng" for="node" yfiles.type="nodegraphics"/>\n  <key id="eg" for="edge" yfiles.type="edgegraphics"/>\n';
  yield '  <graph id="G" edgedefault="directed">\n';
  const ids = new Map<string, string>();
  let count = 0;
  for (const row of nodeRows(graph)) {
    const id = flavour.plainIds ? `n${count}` : escapeXml(row.id);
    ids.set(row.id, id);
    const labels = flavour.labels ? ` labels=":${nodeLabel(row.node)}"` : "";
    const shape = flavour.shapes ? yedNode(row.node, count) : "";
    yield `    <node id="${id}"${labels}>${data(row, nodes)}${shape}</node>\n`;
    count++;
  }
  count = 0;
  for (const row of edgeRows(graph)) {
    const label = flavour.labels ? ` label="${edgeLabel(row.edge)}"` : "";
    const ends = `source="${ids.get(row.source)}" target="${ids.get(row.target)}"`;
    const shape = flavour.shapes ? yedEdge(row.edge) : "";
    yield `    <edge id="e${count}" ${ends}${label}>${data(row, edges)}${shape}</edge>\n`;
    count++;
  }
  yield "  </graph>\n</graphml>\n";
}

type Keyed<Row> = Column<Row> & { readonly key: string };

/** Keys that readers know by their id keep it; others are prefixed, so that nodes and edges share none. */
function keyed<Row>(prefix: string, columns: readonly Column<Row>[]): Keyed<Row>[] {
  const own = ["labelV", "labelE", "weight", ...(prefix === "n" ? ["label"] : [])];
  return columns.map((column) => ({
    ...column,
    key: own.includes(column.name) ? column.name : `${prefix}_${column.name}`,
  }));
}

function nodeColumns(flavour: GraphmlFlavour): Column<NodeRow>[] {
  return [
    ...NODE_COLUMNS.filter((column) => flavour.texts || column.name !== "text"),
    ...(flavour.tinkerpop ? [text<NodeRow>("labelV", ({ node }) => nodeLabel(node))] : []),
    ...(flavour.cytoscape ? [text<NodeRow>("name", ({ node }) => node.label)] : []),
  ];
}

function edgeColumns(flavour: GraphmlFlavour): Column<EdgeRow>[] {
  return [
    ...EDGE_COLUMNS.filter((column) => flavour.texts || column.name !== "sentence" || flavour.shapes),
    ...(flavour.tinkerpop ? [text<EdgeRow>("labelE", ({ edge }) => edgeLabel(edge))] : []),
    ...(flavour.cytoscape ? [text<EdgeRow>("interaction", ({ edge }) => edge.type)] : []),
  ];
}

function text<Row>(name: string, value: (row: Row) => string): Column<Row> {
  return { name, type: "string", value };
}

function keyElement<Row>(
  { key, name, type, list }: Keyed<Row>,
  domain: "node" | "edge",
  flavour: GraphmlFlavour,
): string {
  const items = flavour.lists && list ? ' attr.list="string"' : "";
  return `  <key id="${key}" for="${domain}" attr.name="${name}" attr.type="${type}"${items}/>\n`;
}

function data<Row>(row: Row, columns: readonly Keyed<Row>[]): string {
  let elements = "";
  for (const { key, name, value } of columns) {
    const cell = value(row);
    if (cell !== undefined) elements += `<data key="${key}">${content(cell, name)}</data>`;
  }
  return elements;
}

/** What XML cannot carry is replaced in texts, whose offsets must hold, and left out elsewhere. */
function content(cell: Cell, name: string): string {
  return typeof cell === "string" ? escapeXml(cell, OFFSET_TEXTS.has(name) ? "\ufffd" : "") : String(cell);
}

/** Columns of text that offsets point into. */
const OFFSET_TEXTS: ReadonlySet<string> = new Set(["text", "sentence"]);
