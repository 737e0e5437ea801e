import { DramatisError } from "../document/errors.js";
import type { NodeAttributes } from "../graph/attributes.js";
import type { Graph } from "../graph/graph.js";
import { type ReadEdge, reconstruct } from "../graph/reconstruct.js";
import type { Cell } from "./columns.js";
import { type Cells, readEdgeCells, readNodeCells } from "./read-cells.js";
import { readXml, type XmlToken } from "./xml-read.js";

/**
 * Reads GraphML that {@link toGraphML} wrote, or that another program wrote from it with its attributes kept: the graph has the same
 * nodes and edges, but for characters that XML cannot carry. Throws `input-shape` for anything else.
 */
export function fromGraphML(xml: string): Graph {
  const nodes = new Map<string, NodeAttributes>();
  const edges: ReadEdge[] = [];
  const ids = new Map<string, string>();
  for (const { tag, attributes, cells } of elements(xml)) {
    if (tag === "node") {
      const id = String(cells["nid"] ?? attributes["id"]);
      ids.set(attributes["id"] ?? "", id);
      nodes.set(id, readNodeCells(cells));
    } else {
      const end = (name: string) => ids.get(attributes[name] ?? "") ?? "";
      edges.push({ ...readEdgeCells(cells), source: end("source"), target: end("target") });
    }
  }
  try {
    return reconstruct(nodes, edges);
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    throw new DramatisError("input-shape", `this GraphML is no graph of ours: ${(cause as Error).message}`, { cause });
  }
}

interface Element {
  readonly tag: "node" | "edge";
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: Cells;
}

interface Key {
  readonly name: string;
  readonly type: string;
}

/** The nodes and edges of a file with their data, in its order. */
function* elements(xml: string): Generator<Element> {
  const keys = new Map<string, Key>();
  let element: Element | undefined;
  let key: Key | undefined;
  let text = "";
  for (const token of checked(xml)) {
    if (token.kind === "text") {
      text += token.text;
      continue;
    }
    const { tag, opens, closes, attributes } = token;
    if (opens) {
      text = "";
      if (tag === "key" && attributes["attr.name"] !== undefined)
        keys.set(attributes["id"] ?? "", { name: attributes["attr.name"], type: attributes["attr.type"] ?? "string" });
      if (tag === "data") key = keys.get(attributes["key"] ?? "");
      if (tag === "node" || tag === "edge") element = { tag, attributes, cells: {} };
    }
    if (closes && tag === "data" && key !== undefined && element !== undefined)
      element.cells[key.name] = cell(text, key.type);
    if (closes && element?.tag === tag) {
      yield element;
      element = undefined;
    }
  }
}

function* checked(xml: string): Generator<XmlToken> {
  const stopped = yield* readXml(xml);
  if (stopped === xml.length && xml.includes("<graphml")) return;
  throw new DramatisError("input-shape", `this is no GraphML, from character ${stopped} on`, {
    value: xml.slice(stopped, stopped + 40),
    remedy: "give a file that dramatis export wrote",
  });
}

function cell(text: string, type: string): Cell {
  if (type === "boolean") return text === "true" || text === "1";
  return type === "string" ? text : Number(text);
}
