import { STATUSES } from "../document/labels.js";
import type { EdgeEvidence } from "../graph/attributes.js";
import type { Graph } from "../graph/graph.js";
import { TYPE_COLORS } from "../graph/palette.js";
import type { PageArticle, PageData, PageEdge, PageEvidence, PageNode } from "./page-data.js";

type Raw = Graph["raw"];
type Indices = ReadonlyMap<string, number>;

/** What a page shows of a graph, in the order of ids. */
export function collect({ raw }: Graph, title: string): PageData {
  const ids = raw.nodes().sort();
  const entities = ids.filter((id) => raw.getNodeAttribute(id, "kind") === "entity");
  const articles = ids.filter((id) => raw.getNodeAttribute(id, "kind") === "article");
  const nodeIndex = indexed(entities);
  const articleIndex = indexed(articles);
  return {
    title,
    nodes: entities.map((id) => nodeOf(raw, id)),
    edges: raw
      .filterEdges((_, { kind }) => kind === "relation" || kind === "dyad")
      .sort()
      .map((id) => edgeOf(raw, id, nodeIndex, articleIndex)),
    articles: articles.map((id) => articleOf(raw, id, nodeIndex)),
    colors: TYPE_COLORS,
  };
}

function indexed(ids: readonly string[]): Indices {
  return new Map(ids.map((id, index) => [id, index]));
}

function nodeOf(raw: Raw, id: string): PageNode {
  const node = raw.getNodeAttributes(id);
  if (node.kind !== "entity") throw new TypeError(`${id} is no entity`);
  const { type, label, aliases, salience } = node;
  return { id, type, label, aliases, salience };
}

function edgeOf(raw: Raw, id: string, nodes: Indices, articles: Indices): PageEdge {
  const { type, symmetric, count, statuses, first, last, evidence } = raw.getEdgeAttributes(id);
  return {
    source: nodes.get(raw.source(id))!,
    target: nodes.get(raw.target(id))!,
    type,
    symmetric,
    count,
    statuses: STATUSES.filter((status) => statuses[status] !== undefined),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    evidence: evidence.map((item) => evidenceOf(item, articles)),
  };
}

function evidenceOf(item: EdgeEvidence, articles: Indices): PageEvidence {
  const { article, start, end, sentenceStart, sentenceEnd, status } = item;
  const index = articles.get(`article:${article}`)!;
  return { article: index, start, end, sentenceStart, sentenceEnd, ...(status === undefined ? {} : { status }) };
}

function articleOf(raw: Raw, id: string, nodes: Indices): PageArticle {
  const node = raw.getNodeAttributes(id);
  if (node.kind !== "article") throw new TypeError(`${id} is no article`);
  const { published, source, text } = node;
  const mentions = raw.inEdges(id).flatMap((edge) => {
    const entity = nodes.get(raw.source(edge));
    if (entity === undefined) return [];
    return raw.getEdgeAttribute(edge, "evidence").map(({ start, end }) => [start, end, entity] as const);
  });
  return {
    id,
    label: node.title ?? (opening(text) || node.label),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    text,
    mentions: outermost(mentions),
  };
}

/** The first words of a text, to name it by. */
function opening(text: string): string {
  const [line = ""] = text.trimStart().split("\n", 1);
  return line.length <= 80
    ? line
    : `${line
        .slice(0, 80)
        .replace(/\s\S*$/, "")
        .trimEnd()}…`;
}

/** Leaves out mentions that overlap an earlier or longer one. */
function outermost(mentions: PageArticle["mentions"]): PageArticle["mentions"] {
  const sorted = [...mentions].sort((a, b) => a[0] - b[0] || b[1] - a[1] || a[2] - b[2]);
  const kept: (readonly [number, number, number])[] = [];
  for (const mention of sorted) if (mention[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(mention);
  return kept;
}
