import type { Evidence, NewsEvent, Provenance, Relation, Statement } from "../document/report.js";
import { indexAt } from "../document/span.js";
import { EVENT_FACTS, RELATION_FACTS } from "../ontology/tables.js";
import type { ArticleNode, EdgeAttributes, EdgeEvidence, EdgeKind, EventNode } from "./attributes.js";
import { dyadsOf } from "./dyads.js";
import type { Resolver } from "./overrides.js";
import type { ArticleRecord, EntityRecord } from "./record.js";

/** What one article adds to an edge. */
export interface EdgePart {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly type: EdgeAttributes["type"];
  readonly symmetric: boolean;
  readonly salience?: number;
  readonly evidence: readonly EdgeEvidence[];
}

/** What one article adds to the graph, under node ids. */
export interface Contribution {
  readonly article: { readonly id: string; readonly node: ArticleNode };
  readonly entities: readonly { readonly id: string; readonly record: EntityRecord }[];
  readonly events: readonly { readonly id: string; readonly node: EventNode }[];
  readonly edges: readonly EdgePart[];
}

/** Node id of an article. */
export function articleNodeId(article: string): string {
  return `article:${article}`;
}

/** The id of the edge of a type between two nodes: there is one. */
export function edgeId(source: string, type: string, target: string): string {
  // Joined, not concatenated: V8 keeps the pieces of a concatenated string beside the whole.
  return [source, type, target].join("|");
}

/** Turns a record into nodes and edges. Ties of a node to itself, which merging can leave, are dropped. */
export function contributionOf(record: ArticleRecord, resolve: Resolver): Contribution {
  const node = (entity: string) => resolve(record.id, entity);
  const evidence = evidenceMaker(record, node);
  const events = record.events.map((event) => ({ id: event.id, node: eventNode(record, event, node, evidence) }));
  const edges = [
    ...record.relations.flatMap((relation) => relationEdge(relation, node, evidence)),
    ...record.events.flatMap((event, index) => [
      ...argumentEdges(event, node, evidence),
      ...dyadEdges(event, node, events[index]!.node.evidence),
    ]),
    ...record.entities.map((entity) => mentionEdge(record, entity, node(entity.id), evidence)),
  ];
  return {
    article: { id: articleNodeId(record.id), node: articleNode(record) },
    entities: record.entities.map((entity) => ({ id: node(entity.id), record: entity })),
    events,
    edges,
  };
}

type EvidenceMaker = (
  statement: Statement | undefined,
  at: { start: number; end: number },
  more?: Partial<EdgeEvidence>,
) => EdgeEvidence;

function evidenceMaker(record: ArticleRecord, node: (entity: string) => string): EvidenceMaker {
  const sentences = Array.from({ length: record.sentences.length / 2 }, (_, index) => ({
    start: record.sentences[2 * index]!,
    end: record.sentences[2 * index + 1]!,
  }));
  return (statement, { start, end }, more = {}) => {
    const sentence = sentences[indexAt(sentences, start)] ?? { start, end };
    const attributed = (statement as Partial<NewsEvent> | undefined)?.attributedTo ?? [];
    return {
      article: record.id,
      start,
      end,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      statement: statement?.id ?? "",
      confidence: statement?.confidence ?? 1,
      ...(statement === undefined ? {} : { status: statement.status }),
      ...when(record, statement),
      ...more,
      ...(attributed.length === 0 ? {} : { attributedTo: attributed.map(node) }),
    };
  };
}

function when(record: ArticleRecord, statement?: Statement): Pick<EdgeEvidence, "first" | "last" | "dated"> {
  const time = statement?.time;
  if (time !== undefined) return { first: time.start, last: time.end ?? time.start, dated: true };
  return record.published === undefined ? {} : { first: record.published, last: record.published };
}

function by(provenance: Provenance): string {
  return Object.entries(provenance)
    .map(([kind, name]) => `${kind}:${name}`)
    .join();
}

function shown(item: Evidence): { by: string } {
  return { by: by(item.provenance) };
}

function relationEdge(relation: Relation, node: (id: string) => string, evidence: EvidenceMaker): EdgePart[] {
  const symmetric = RELATION_FACTS[relation.type].symmetric === true;
  const ends = [node(relation.subject), node(relation.object)] as const;
  const [source, target] = symmetric && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
  if (source === target) return [];
  const qualifiers = relation.qualifier?.length ? { qualifiers: relation.qualifier } : {};
  const list = relation.evidence.map((item) => evidence(relation, item, { ...shown(item), ...qualifiers }));
  return [{ source, target, kind: "relation", type: relation.type, symmetric, evidence: list }];
}

function argumentEdges(event: NewsEvent, node: (id: string) => string, evidence: EvidenceMaker): EdgePart[] {
  return event.arguments.flatMap((argument): EdgePart[] => {
    if (argument.entity === undefined) return [];
    const list = [evidence(event, argument, { ...shown(event.evidence[0]), event: event.type })];
    const target = node(argument.entity);
    return [{ source: event.id, target, kind: "argument", type: argument.role, symmetric: false, evidence: list }];
  });
}

function dyadEdges(event: NewsEvent, node: (id: string) => string, evidence: readonly EdgeEvidence[]): EdgePart[] {
  const resolved = event.arguments.map((item) =>
    item.entity === undefined ? item : { ...item, entity: node(item.entity) },
  );
  return dyadsOf({ ...event, arguments: resolved }).map((dyad) => ({ ...dyad, kind: "dyad", evidence }));
}

function mentionEdge(record: ArticleRecord, entity: EntityRecord, source: string, evidence: EvidenceMaker): EdgePart {
  const list = Array.from({ length: entity.mentions.length / 2 }, (_, index) => {
    const span = { start: entity.mentions[2 * index]!, end: entity.mentions[2 * index + 1]! };
    return evidence(undefined, span, { confidence: entity.confidence });
  });
  const target = articleNodeId(record.id);
  return {
    source,
    target,
    kind: "mention",
    type: "mentionedIn",
    symmetric: false,
    salience: entity.salience,
    evidence: list,
  };
}

function articleNode({ id, title, source, published, text, fingerprint }: ArticleRecord): ArticleNode {
  return {
    kind: "article",
    type: "article",
    label: title || id,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text,
    fingerprint,
  };
}

function eventNode(
  record: ArticleRecord,
  event: NewsEvent,
  node: (id: string) => string,
  evidence: EvidenceMaker,
): EventNode {
  const { first, last } = when(record, event);
  const facts = EVENT_FACTS[event.type];
  const { plover = facts.plover, cameo = facts.cameo, quad = facts.quad } = event;
  return {
    kind: "event",
    type: event.type,
    label: first === undefined ? event.type : `${event.type} ${first.slice(0, 10)}`,
    ...(plover === undefined ? {} : { plover }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(quad === undefined ? {} : { quad }),
    status: event.status,
    confidence: event.confidence,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    ...(event.time === undefined ? {} : { precision: event.time.precision }),
    article: record.id,
    start: event.trigger.start,
    end: event.trigger.end,
    values: event.arguments.flatMap(({ role, value, start, end }) =>
      value === undefined ? [] : [{ role, value, start, end }],
    ),
    attributedTo: (event.attributedTo ?? []).map(node),
    evidence: event.evidence.map((item) => evidence(event, item, { ...shown(item), event: event.type })),
  };
}
