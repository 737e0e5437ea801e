import { graphOf } from "../../graph/build.js";
import type { Graph } from "../../graph/graph.js";
import type { Override } from "../../graph/overrides.js";
import type { ArticleRecord } from "../../graph/record.js";
import { type Changes, changesSince, mark } from "./changes.js";
import type { LadybugDatabase } from "./database.js";
import { placedEdges, placedNodes } from "./rows.js";
import { type EdgeTable, type NodeTable, Store } from "./store.js";

/** What is to go into a database, and out of it. */
export interface Delivery {
  readonly records: Iterable<ArticleRecord>;
  readonly overrides: readonly Override[];
  /** Ids of articles. */
  readonly remove: readonly string[];
}

/** What a delivery changed: articles, and all nodes and edges there are now. */
export interface LoadSummary {
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Brings a database up to date: it then holds the graph of all articles it was ever given, the last version of each. The same article
 * again changes nothing. Only nodes and edges that differ are written, all of them or none.
 */
export function loadInto(database: LadybugDatabase, delivery: Delivery): LoadSummary {
  const store = new Store(database);
  database.transaction(() => store.prepare());
  const kept = store.kept("Record");
  const corrections = parsed<Override>(store.kept("Correction"));
  const graph = graphOf(parsed<ArticleRecord>(kept), corrections);
  const before = { nodes: mark(placedNodes(graph)), edges: mark(placedEdges(graph)) };
  const { fresh, ...counts } = apply(graph, kept, delivery);
  const nodes = changesSince(before.nodes, placedNodes(graph));
  const edges = changesSince(before.edges, placedEdges(graph));
  database.transaction(() => {
    for (const { table } of edges.added) store.allow(table);
    write(store, nodes, edges);
    store.dropNodes("Record", delivery.remove);
    store.keep("Record", fresh);
    store.keep("Correction", texts(graph.overrides));
  });
  return { ...counts, nodes: graph.raw.order, edges: graph.raw.size };
}

/** Changes the graph as told; `fresh` are the texts of the records that are new or other than before. */
function apply(graph: Graph, kept: ReadonlyMap<string, string>, { records, overrides, remove }: Delivery) {
  const given = new Map<string, string>();
  for (const record of records) given.set(record.id, JSON.stringify(record));
  const removed = remove.filter((id) => kept.has(id));
  for (const id of remove) {
    graph.remove(id);
    given.delete(id);
  }
  const fresh = new Map([...given].filter(([id, text]) => kept.get(id) !== text));
  for (const text of fresh.values()) graph.addRecord(JSON.parse(text) as ArticleRecord);
  if (overrides.length > 0) graph.override(...overrides);
  const replaced = [...fresh.keys()].filter((id) => kept.has(id)).length;
  return {
    fresh,
    added: fresh.size - replaced,
    replaced,
    removed: removed.length,
    unchanged: given.size - fresh.size,
  };
}

function write(store: Store, nodes: Changes<NodeTable>, edges: Changes<EdgeTable>): void {
  for (const { table, rows } of [...edges.dropped, ...edges.changed]) store.dropEdges(table, rows);
  for (const { table, rows } of nodes.dropped)
    store.dropNodes(
      table.label,
      rows.map(({ id }) => String(id)),
    );
  for (const { table, rows } of nodes.changed) store.changeNodes(table, rows);
  for (const { table, rows } of nodes.added) store.addNodes(table, rows);
  for (const { table, rows } of [...edges.changed, ...edges.added]) store.addEdges(table, rows);
}

function parsed<T>(texts: ReadonlyMap<string, string>): T[] {
  return [...texts.values()].map((text) => JSON.parse(text) as T);
}

function texts(overrides: readonly Override[]): Map<string, string> {
  return new Map(overrides.map((override) => [JSON.stringify(override), JSON.stringify(override)]));
}
