import { graphOf } from "../graph/build.js";
import { within } from "../graph/filter.js";
import type { Graph } from "../graph/graph.js";

/**
 * The graph as it stood on a date (ISO 8601; `2023` is the end of that year): of the articles published until then. Articles without a
 * date are left out. Corrections stay.
 */
export function asOf(graph: Graph, date: string): Graph {
  const records = graph.articles.flatMap((id) => {
    const record = graph.record(id)!;
    const { published: day } = record;
    return day !== undefined && within({ first: day, last: day }, undefined, date) ? [record] : [];
  });
  return graphOf(records, graph.overrides);
}
