import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from "./attributes.js";
import type { EdgeTest } from "./filter.js";
import type { RawGraph } from "./state.js";

/** A node with its id. */
export type GraphNode = NodeAttributes & { readonly id: string };

/** An edge with its ends and the words that show it. */
export type GraphEdge = Omit<EdgeAttributes, "evidence"> & {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly QuotedEvidence[];
};

/** Evidence with its words, where the graph has the article's text. */
export interface QuotedEvidence extends EdgeEvidence {
  /** The words that show it. */
  readonly text?: string;
  /** The sentence around them. */
  readonly sentence?: string;
}

/** A neighbour: the edge, the node at its other end, and which way the edge runs from here. */
export interface Neighbor {
  readonly node: GraphNode;
  readonly edge: GraphEdge;
  readonly direction: "out" | "in" | "both";
}

/** A way through the graph: `nodes` has one item more than `edges`; `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Reads a node that is there. */
export function nodeAt(raw: RawGraph, id: string): GraphNode {
  return { id, ...raw.getNodeAttributes(id) };
}

/** Reads an edge that is there, with the evidence that fits `test` alone. */
export function edgeAt(raw: RawGraph, id: string, test?: EdgeTest): GraphEdge {
  const attributes = raw.getEdgeAttributes(id);
  const evidence = test === undefined ? attributes.evidence : attributes.evidence.filter(test.evidence);
  return {
    id,
    source: raw.source(id),
    target: raw.target(id),
    ...attributes,
    evidence: evidence.map((item) => quoted(raw, item)),
  };
}

/** Adds the words of the article, where the graph has them. */
export function quoted(raw: RawGraph, evidence: EdgeEvidence): QuotedEvidence {
  const article = raw.getNodeAttributes(`article:${evidence.article}`);
  if (article.kind !== "article" || article.text === "") return evidence;
  return {
    ...evidence,
    text: article.text.slice(evidence.start, evidence.end),
    sentence: article.text.slice(evidence.sentenceStart, evidence.sentenceEnd),
  };
}

/** The sentence around evidence, where the graph has the article's text. */
export function sentenceOf(raw: RawGraph, { article, sentenceStart, sentenceEnd }: EdgeEvidence): string | undefined {
  const node = raw.getNodeAttributes(`article:${article}`);
  return node.kind === "article" && node.text !== "" ? node.text.slice(sentenceStart, sentenceEnd) : undefined;
}

/** Orders edges by count, confidence and id, the strongest first; a comparator for `sort`. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return b.count - a.count || b.confidence - a.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
