import type { Graph } from "../graph/graph.js";
import { nodeColor } from "../graph/palette.js";
import { chunks } from "./chunks.js";
import { edgeRows, nodeRows } from "./columns.js";

/** Entities and the relations and dyads between them, for Graphviz. */
export function writeDOT(graph: Graph): Generator<string> {
  return chunks(lines(graph));
}

function* lines(graph: Graph): Generator<string> {
  yield 'digraph {\n  rankdir=LR;\n  node [shape=box, style="rounded,filled", fontname="sans-serif"];\n';
  for (const { id, node } of nodeRows(graph))
    if (node.kind === "entity")
      yield `  ${quote(id)} [label=${quote(node.label)}, fillcolor="${nodeColor(node)}80"];\n`;
  for (const { source, target, edge } of edgeRows(graph)) {
    if (edge.kind !== "relation" && edge.kind !== "dyad") continue;
    const direction = edge.symmetric ? ", dir=none" : "";
    yield `  ${quote(source)} -> ${quote(target)} [label=${quote(edge.type)}, penwidth=${width(edge.count)}${direction}];\n`;
  }
  yield "}\n";
}

function width(count: number): number {
  return Math.min(6, 1 + Math.floor(Math.log2(Math.max(1, count))));
}

/** A quoted string of the DOT language: backslashes are Graphviz's own escapes, so they are doubled. */
function quote(text: string): string {
  return `"${text
    .replace(/[\u0000-\u001f\u007f]|\p{Cs}/gu, " ")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')}"`;
}
