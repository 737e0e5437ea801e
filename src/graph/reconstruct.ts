import type { RelationType } from "../document/labels.js";
import { checkRecord } from "../document/parse.js";
import type { Argument, Evidence, NewsEvent, Provenance, Relation } from "../document/report.js";
import type { ArticleNode, EdgeAttributes, EdgeEvidence, EntityNode, EventNode, NodeAttributes } from "./attributes.js";
import { graphOf } from "./build.js";
import { isLocal } from "./describe.js";
import type { Graph } from "./graph.js";
import type { ArticleRecord, EntityRecord } from "./record.js";

/** An edge as a file gives it: what cannot be derived from the nodes. */
export type ReadEdge = Pick<EdgeAttributes, "kind" | "type" | "salience" | "evidence"> & {
  readonly source: string;
  readonly target: string;
};

/**
 * Makes a graph again from its nodes and edges, as a file has them: the graph has the same nodes and edges. Counts, confidence and
 * dyads are derived anew from the evidence; corrections are part of the nodes by now. Edges whose article is missing are left out.
 */
export function reconstruct(nodes: ReadonlyMap<string, NodeAttributes>, edges: Iterable<ReadEdge>): Graph {
  const drafts = new Map<string, Draft>();
  for (const [id, node] of nodes) if (node.kind === "article") drafts.set(id.slice("article:".length), draft(node));
  const events = new Map<string, Argument[]>();
  for (const edge of edges) {
    readEdge(edge, nodes, drafts, events);
    readSentences(edge.evidence, drafts);
  }
  for (const [id, node] of nodes) {
    if (node.kind !== "event") continue;
    drafts.get(node.article)?.events.push([id, node]);
    readSentences(node.evidence, drafts);
  }
  const records = [...drafts].map(([id, item]) => recordOf(id, item, events));
  for (const record of records) checkRecord(record);
  const apart = [...nodes.keys()].filter(isLocal).map((id) => ({ kind: "apart", id }) as const);
  return graphOf(records, apart);
}

interface Draft {
  readonly node: ArticleNode;
  readonly entities: EntityRecord[];
  readonly events: [id: string, node: EventNode][];
  /** Start → end. */
  readonly sentences: Map<number, number>;
  readonly relations: { readonly edge: ReadEdge; readonly evidence: readonly EdgeEvidence[] }[];
}

function draft(node: ArticleNode): Draft {
  return { node, entities: [], events: [], sentences: new Map(), relations: [] };
}

function readEdge(
  edge: ReadEdge,
  nodes: ReadonlyMap<string, NodeAttributes>,
  drafts: ReadonlyMap<string, Draft>,
  events: Map<string, Argument[]>,
): void {
  switch (edge.kind) {
    case "mention": {
      const node = nodes.get(edge.source);
      const home = drafts.get(edge.target.slice("article:".length));
      if (node?.kind === "entity") home?.entities.push(...entitiesOf(edge, node));
      return;
    }
    case "relation":
      for (const [, evidence] of grouped(edge.evidence, ({ article, statement }) => `${article}\u0000${statement}`))
        drafts.get(evidence[0]!.article)?.relations.push({ edge, evidence });
      return;
    case "argument": {
      const list = events.get(edge.source) ?? [];
      events.set(edge.source, list);
      for (const { start, end } of edge.evidence)
        list.push({ role: edge.type as Argument["role"], entity: edge.target, start, end });
      return;
    }
    case "dyad":
      return;
  }
}

function readSentences(evidence: readonly EdgeEvidence[], drafts: ReadonlyMap<string, Draft>): void {
  for (const { article, sentenceStart, sentenceEnd } of evidence)
    drafts.get(article)?.sentences.set(sentenceStart, sentenceEnd);
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** One record for each confidence among the mentions, at least one. */
function entitiesOf(edge: ReadEdge, node: EntityNode): EntityRecord[] {
  const { iso2, iso3, wikidata, role, portfolio, jurisdiction, country } = node;
  const codes = defined({ iso3, iso2, wikidata });
  const office = defined({ role: role ?? "", portfolio, jurisdiction });
  const groups = [...grouped(edge.evidence, (item) => String(item.confidence)).values()];
  return (groups.length > 0 ? groups : [[]]).map((mentions) => ({
    id: edge.source,
    type: node.type,
    name: node.label,
    aliases: node.aliases,
    ...(Object.keys(codes).length === 0 ? {} : { codes }),
    ...(role === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    salience: edge.salience ?? 0,
    confidence: mentions[0]?.confidence ?? 0,
    mentions: mentions.flatMap(({ start, end }) => [start, end]),
  }));
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

function recordOf(
  id: string,
  { node, entities, events, sentences, relations }: Draft,
  args: ReadonlyMap<string, Argument[]>,
): ArticleRecord {
  const starts = [...sentences.keys()].sort((a, b) => a - b);
  const evidence = evidenceReader(starts);
  const { title, source, published, text, fingerprint } = node;
  return {
    id,
    ...defined({ title, source, published }),
    text,
    fingerprint,
    sections: [],
    sentences: starts.flatMap((start) => [start, sentences.get(start)!]),
    entities,
    events: events.map(([event, item]) => eventOf(event, item, args.get(event) ?? [], evidence(item.evidence))),
    relations: relations.map((item) => relationOf(item.edge, item.evidence, evidence(item.evidence))),
  };
}

type EvidenceList = NewsEvent["evidence"];

function evidenceReader(starts: readonly number[]): (list: readonly EdgeEvidence[]) => EvidenceList {
  const index = new Map(starts.map((start, place) => [start, place]));
  const read = ({ start, end, sentenceStart, by = "list:unknown" }: EdgeEvidence): Evidence => {
    const colon = by.indexOf(":");
    const provenance = { [by.slice(0, colon)]: by.slice(colon + 1) } as Provenance;
    return { start, end, sentence: index.get(sentenceStart)!, provenance };
  };
  return (list) => {
    const [first, ...rest] = list.map(read);
    return [first!, ...rest];
  };
}

function eventOf(id: string, node: EventNode, args: readonly Argument[], evidence: EvidenceList): NewsEvent {
  const { type, plover, cameo, quad, status, confidence, first, last, precision, start, end, attributedTo } = node;
  return {
    id,
    type,
    ...defined({ plover, cameo, quad }),
    status,
    ...(precision === undefined || first === undefined
      ? {}
      : { time: { start: first, ...ending(first, last), precision, text: "" } }),
    confidence,
    trigger: { start, end },
    arguments: [...args, ...node.values],
    ...(attributedTo.length === 0 ? {} : { attributedTo }),
    evidence,
  };
}

function relationOf(edge: ReadEdge, shown: readonly EdgeEvidence[], evidence: EvidenceList): Relation {
  const { statement, status = "ongoing", confidence, dated, first, last, qualifiers } = shown[0]!;
  return {
    id: statement,
    type: edge.type as RelationType,
    subject: edge.source,
    object: edge.target,
    status,
    ...(dated && first !== undefined
      ? { time: { start: first, ...ending(first, last), precision: "day", text: "" } }
      : {}),
    confidence,
    evidence,
    ...(qualifiers === undefined ? {} : { qualifier: qualifiers }),
  };
}

function ending(first: string, last: string | undefined): { end?: string } {
  return last === undefined || last === first ? {} : { end: last };
}
