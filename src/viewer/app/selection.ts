import type { PageData, PageEdge } from "../page-data.js";

/** What the reader wants to see. */
export interface Choice {
  readonly query: string;
  readonly nodeTypes: ReadonlySet<string>;
  readonly edgeTypes: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
  /** ISO 8601 days; edges without a date are always in. */
  readonly from?: string;
  readonly to?: string;
}

/** Indices of what a choice leaves: `listed` nodes match the search, `nodes` are drawn. */
export interface Selection {
  readonly listed: ReadonlySet<number>;
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** Applies a choice. With a search, the nodes found and those tied to them remain. Linear in the size of the graph. */
export function select({ nodes, edges }: PageData, choice: Choice): Selection {
  const wanted = choice.query.trim().toLowerCase();
  const listed = new Set<number>();
  const typed = nodes.map(({ type, label, aliases, id }, index) => {
    const kept = choice.nodeTypes.has(type);
    if (kept && [label, id, ...aliases].some((name) => name.toLowerCase().includes(wanted))) listed.add(index);
    return kept;
  });
  const shownNodes = new Set(listed);
  const shownEdges = new Set<number>();
  for (const [index, edge] of edges.entries()) {
    const { source, target } = edge;
    if (!typed[source] || !typed[target] || !admits(choice, edge)) continue;
    if (!listed.has(source) && !listed.has(target)) continue;
    shownEdges.add(index);
    shownNodes.add(source).add(target);
  }
  return { listed, nodes: shownNodes, edges: shownEdges };
}

function admits({ edgeTypes, statuses, from, to }: Choice, edge: PageEdge): boolean {
  if (!edgeTypes.has(edge.type)) return false;
  if (edge.statuses.length > 0 && !edge.statuses.some((status) => statuses.has(status))) return false;
  if (from !== undefined && edge.last !== undefined && edge.last.slice(0, 10) < from.slice(0, edge.last.length))
    return false;
  return to === undefined || edge.first === undefined || edge.first.slice(0, 10) <= to;
}
