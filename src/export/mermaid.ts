import type { Graph } from "../graph/graph.js";
import { edgeRows, nodeRows } from "./columns.js";

/** Nodes of a diagram at most, unless told: Mermaid draws no more than a few dozen legibly. */
const LIMIT = 60;

/** The most mentioned entities and the relations and dyads between them as a Mermaid flowchart, for small graphs and README pages. */
export function* writeMermaid(graph: Graph, options: { readonly limit?: number } = {}): Generator<string> {
  const entities = [...nodeRows(graph)].flatMap(({ id, node }) => (node.kind === "entity" ? [{ id, node }] : []));
  entities.sort((a, b) => b.node.mentions - a.node.mentions || (a.id < b.id ? -1 : 1));
  const shown = new Map(
    entities.slice(0, options.limit ?? LIMIT).map(({ id, node }, index) => [id, { key: `n${index}`, node }]),
  );
  yield "flowchart LR\n";
  for (const { key, node } of shown.values()) yield `  ${key}["${escapeLabel(node.label)}"]\n`;
  for (const { source, target, edge } of edgeRows(graph)) {
    const ends = [shown.get(source)?.key, shown.get(target)?.key] as const;
    if ((edge.kind !== "relation" && edge.kind !== "dyad") || ends[0] === undefined || ends[1] === undefined) continue;
    yield `  ${ends[0]} ${edge.symmetric ? "---" : "-->"}|${edge.type}| ${ends[1]}\n`;
  }
}

/** Signs of Mermaid's own, and of HTML, as its number codes. */
function escapeLabel(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]|\p{Cs}/gu, " ")
    .replace(/["#<>&`\\[\]{}|;]/g, (character) => `#${character.charCodeAt(0)};`);
}
