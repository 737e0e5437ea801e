import type { Report } from "../document/report.js";
import { Graph } from "./graph.js";
import { type Override, unionOverrides } from "./overrides.js";
import { type ArticleRecord, recordOf } from "./record.js";

/** How to build a graph. */
export interface BuildOptions {
  /** The user's corrections. */
  readonly overrides?: readonly Override[];
}

/**
 * Builds the graph of some reports: the same graph for any order. Of several reports with one id, the one whose JSON is last in code
 * unit order counts. Throws `input-shape` where a report contradicts itself.
 */
export function buildGraph(reports: Iterable<Report>, options: BuildOptions = {}): Graph {
  return graphOf(records(reports), options.overrides ?? []);
}

function* records(reports: Iterable<Report>): Generator<ArticleRecord> {
  for (const report of reports) yield recordOf(report);
}

/**
 * The graph of all articles of some graphs, with the corrections of all: commutative, associative and idempotent. Of several records
 * with one id, the one whose JSON is last in code unit order counts. The given graphs stay as they are.
 */
export function merge(...graphs: readonly Graph[]): Graph {
  const all = graphs.flatMap((graph) => graph.articles.map((id) => graph.record(id)!));
  return graphOf(all, unionOverrides(...graphs.map((graph) => graph.overrides)));
}

/** Builds a graph from records. */
export function graphOf(records: Iterable<ArticleRecord>, overrides: readonly Override[]): Graph {
  const byId = new Map<string, ArticleRecord>();
  for (const record of records) {
    const other = byId.get(record.id);
    if (other === undefined || JSON.stringify(other) < JSON.stringify(record)) byId.set(record.id, record);
  }
  const graph = new Graph().withOverrides(overrides);
  for (const id of [...byId.keys()].sort()) graph.addRecord(byId.get(id)!);
  return graph;
}
