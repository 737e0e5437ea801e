import { type EdgeFilter, edgeTest } from "./filter.js";
import { compareEdges, edgeAt, type GraphEdge, type Neighbor, nodeAt } from "./results.js";
import type { RawGraph } from "./state.js";

/** Which neighbours to return: both directions unless told. A symmetric edge runs both ways. */
export interface NeighborFilter extends EdgeFilter {
  readonly direction?: "out" | "in" | "both";
}

/** The neighbours of a node, one for each edge that fits, the strongest edge first. `id` is in the graph. */
export function neighborsOf(raw: RawGraph, id: string, filter: NeighborFilter = {}): Neighbor[] {
  const test = edgeTest(filter);
  const wanted = filter.direction ?? "both";
  const found: Neighbor[] = [];
  raw.forEachEdge(id, (edge, attributes, source, target) => {
    const direction = attributes.symmetric ? "both" : source === id ? "out" : "in";
    if ((wanted !== "both" && direction !== "both" && direction !== wanted) || !test.fits(attributes)) return;
    const other = source === id ? target : source;
    found.push({ node: nodeAt(raw, other), edge: edgeAt(raw, edge, test), direction });
  });
  return found.sort((a, b) => compareEdges(a.edge, b.edge));
}

/** The edges between two nodes, whichever way they run, the strongest first. Both ids are in the graph. */
export function edgesBetween(raw: RawGraph, a: string, b: string, filter: EdgeFilter = {}): GraphEdge[] {
  const test = edgeTest(filter);
  const ids = [...raw.outEdges(a, b), ...(a === b ? [] : raw.outEdges(b, a))];
  return ids
    .filter((id) => test.fits(raw.getEdgeAttributes(id)))
    .map((id) => edgeAt(raw, id, test))
    .sort(compareEdges);
}
