import { edgeRows, nodeRows } from "../../export/columns.js";
import type { Graph } from "../../graph/graph.js";
import type { EdgeTable, NodeTable, Row } from "./store.js";
import { type Column, EDGE_COLUMNS, edgeTable, NODE_COLUMNS, nodeTable } from "./tables.js";

/** A row with the table it belongs to; `place` is the table's name and the row's id. */
export interface Placed<Table> {
  readonly table: Table;
  readonly place: string;
  readonly row: Row;
}

/** The nodes of a graph as rows, by id. */
export function* placedNodes(graph: Graph): Generator<Placed<NodeTable>> {
  for (const item of nodeRows(graph)) {
    const { kind } = item.node;
    const label = nodeTable(item.node);
    yield {
      table: { label, kind },
      place: `${label}\u0000${item.id}`,
      row: Object.fromEntries(cells(item, NODE_COLUMNS[kind])),
    };
  }
}

/** The edges of a graph as rows, by id. */
export function* placedEdges(graph: Graph): Generator<Placed<EdgeTable>> {
  const label = (id: string) => nodeTable(graph.raw.getNodeAttributes(id));
  for (const item of edgeRows(graph)) {
    const { id, source, target } = item;
    const table = { type: edgeTable(item.edge), from: label(source), to: label(target) };
    const row = Object.fromEntries([["source", source], ["target", target], ...cells(item, EDGE_COLUMNS)]);
    yield { table, place: `${table.type}\u0000${table.from}\u0000${table.to}\u0000${id}`, row };
  }
}

function cells<Item>(item: Item, columns: readonly Column<Item>[]): [string, Row[string]][] {
  return columns.map(({ name, value }) => [name, value(item)]);
}
