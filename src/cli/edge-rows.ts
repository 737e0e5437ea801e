import type { Graph } from "../graph/graph.js";
import type { GraphEdge } from "../graph/results.js";
import type { TableColumn } from "./table.js";

/** An edge with the names of its ends. */
export interface NamedEdge {
  readonly from: string;
  readonly to: string;
  readonly edge: GraphEdge;
}

/** Columns that show edges, with the first sentence that says so. */
export const EDGE_COLUMNS: readonly TableColumn<NamedEdge>[] = [
  { name: "from", value: ({ from }) => from },
  { name: "tie", value: ({ edge }) => edge.type },
  { name: "to", value: ({ to }) => to },
  { name: "status", value: ({ edge }) => Object.keys(edge.statuses).join(", ") },
  { name: "when", value: ({ edge }) => [...new Set([edge.first, edge.last])].filter(Boolean).join("…") },
  { name: "count", value: ({ edge }) => edge.count },
  { name: "confidence", value: ({ edge }) => edge.confidence.toFixed(2) },
  { name: "sentence", value: ({ edge }) => edge.evidence.find(({ sentence }) => sentence !== undefined)?.sentence },
];

/** Adds the names of an edge's ends. */
export function namedEdge(graph: Graph, edge: GraphEdge): NamedEdge {
  return { from: labelOf(graph, edge.source), to: labelOf(graph, edge.target), edge };
}

function labelOf(graph: Graph, id: string): string {
  return graph.raw.getNodeAttribute(id, "label");
}
