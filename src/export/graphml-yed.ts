import type { EdgeAttributes, NodeAttributes } from "../graph/attributes.js";
import { nodeColor } from "../graph/palette.js";
import { escapeXml } from "./xml.js";

const COLUMNS = 20;

/** yEd's drawing of a node: a labelled shape on a grid, coloured by type, by which a layout can start. */
export function yedNode(node: NodeAttributes, index: number): string {
  const x = (index % COLUMNS) * 200;
  const y = Math.floor(index / COLUMNS) * 80;
  const shape = node.kind === "event" ? "diamond" : node.kind === "article" ? "rectangle" : "roundrectangle";
  return (
    `<data key="ng"><y:ShapeNode><y:Geometry height="40.0" width="160.0" x="${x}.0" y="${y}.0"/>` +
    `<y:Fill color="${nodeColor(node)}" transparent="false"/><y:BorderStyle color="#333333" type="line" width="1.0"/>` +
    `<y:NodeLabel>${label(node.label)}</y:NodeLabel><y:Shape type="${shape}"/></y:ShapeNode></data>`
  );
}

/** yEd's drawing of an edge: a labelled line, with an arrow unless it has no direction. */
export function yedEdge(edge: EdgeAttributes): string {
  const arrow = edge.symmetric ? "none" : "standard";
  return (
    '<data key="eg"><y:PolyLineEdge><y:LineStyle color="#666666" type="line" width="1.0"/>' +
    `<y:Arrows source="none" target="${arrow}"/><y:EdgeLabel>${label(edge.type)}</y:EdgeLabel></y:PolyLineEdge></data>`
  );
}

/** yEd reads a label that begins with `<html>` as a page; a space before it keeps it text. */
function label(text: string): string {
  return escapeXml(/^\s*<html/i.test(text) ? ` ${text}` : text);
}
