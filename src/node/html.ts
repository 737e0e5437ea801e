import type { Graph } from "../graph/graph.js";
import { type PageOptions, toHtml as pageOf } from "../viewer/html.js";
import { viewerScript } from "./viewer-script.js";

/**
 * One HTML file that shows a graph: search, filters, evidence and articles, without network. Names and texts cannot run as script; the
 * same graph gives the same bytes.
 *
 * @throws DramatisError `asset-missing` where the package was not built
 */
export function toHtml(graph: Graph, options: Partial<PageOptions> = {}): string {
  return pageOf(graph, { ...options, script: options.script ?? viewerScript() });
}
