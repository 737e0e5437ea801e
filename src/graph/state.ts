import { MultiDirectedGraph } from "graphology";
import { AliasIndex } from "./aliases.js";
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from "./attributes.js";
import { type Contribution, contributionOf, type EdgePart, edgeId } from "./contribution.js";
import { describeEntity, type EntityPart } from "./describe.js";
import { type Override, type Resolver, renames, resolver } from "./overrides.js";
import type { ArticleRecord } from "./record.js";
import { summarizeEdge } from "./summarize.js";

/** The graphology graph behind a {@link GraphState}. */
export type RawGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * The records of a graph and the graphology graph they amount to. A change marks what it touches; {@link GraphState.raw} then sums
 * up the marked nodes and edges alone, so that a change costs as much as the evidence of what it touches.
 */
export class GraphState {
  readonly #records = new Map<string, ArticleRecord>();
  readonly #raw: RawGraph = new MultiDirectedGraph();
  readonly #parts = new Map<string, EntityPart[]>();
  readonly #aliases = new AliasIndex();
  readonly #dirtyNodes = new Set<string>();
  readonly #dirtyEdges = new Set<string>();
  #overrides: readonly Override[] = [];
  #resolve: Resolver = resolver([], new Map());
  #version = 0;
  readonly #fingerprints = (article: string) => this.#records.get(article)!.fingerprint;

  /** Article id → record. */
  get records(): ReadonlyMap<string, ArticleRecord> {
    return this.#records;
  }

  /** The user's corrections. */
  get overrides(): readonly Override[] {
    return this.#overrides;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** The graph, up to date. */
  get raw(): RawGraph {
    this.#settleAliases();
    this.#settle();
    return this.#raw;
  }

  /** Adds an article, in place of one with the same id. */
  add(record: ArticleRecord): void {
    this.remove(record.id);
    this.#records.set(record.id, record);
    this.#aliases.add(record);
    this.#contribute(record);
    this.#version++;
  }

  /** Takes an article out; does nothing for an unknown id. */
  remove(article: string): void {
    const record = this.#records.get(article);
    if (record === undefined) return;
    this.#withdraw(record);
    this.#aliases.remove(record);
    this.#records.delete(article);
    this.#version++;
  }

  /** Replaces the user's corrections. */
  override(overrides: readonly Override[]): void {
    this.#rework(this.#records.keys(), () => {
      this.#overrides = overrides;
    });
    this.#aliases.reconsider();
    this.#version++;
  }

  #settleAliases(): void {
    const apart = this.#overrides.flatMap((override) => (override.kind === "apart" ? [override.id] : []));
    const { articles, apply } = this.#aliases.refresh(new Set(apart));
    if (articles.size > 0) this.#rework(articles, apply);
  }

  #rework(articles: Iterable<string>, change: () => void): void {
    const records = [...articles].flatMap((article) => this.#records.get(article) ?? []);
    for (const record of records) this.#withdraw(record);
    change();
    this.#resolve = resolver(this.#overrides, this.#aliases.aliases);
    for (const record of records) this.#contribute(record);
  }

  #contribute(record: ArticleRecord): void {
    const { article, entities, events, edges } = contributionOf(record, this.#resolve);
    this.#raw.mergeNode(article.id, article.node);
    for (const event of events) this.#raw.mergeNode(event.id, event.node);
    for (const entity of entities) this.#addPart(entity.id, record, entity.record);
    for (const edge of edges) this.#addEvidence(edge);
  }

  #addPart(id: string, { id: article, published }: ArticleRecord, record: EntityPart["record"]): void {
    const part = { article, ...(published === undefined ? {} : { published }), record };
    const parts = this.#parts.get(id);
    if (parts === undefined) this.#parts.set(id, [part]);
    else parts.push(part);
    this.#raw.mergeNode(id);
    this.#dirtyNodes.add(id);
  }

  /** A new edge is summed up at once; one that is there, later, for all that comes until then. */
  #addEvidence({ source, target, evidence, ...identity }: EdgePart): void {
    const id = edgeId(source, identity.type, target);
    if (!this.#raw.hasEdge(id)) {
      this.#raw.addDirectedEdgeWithKey(id, source, target, summarizeEdge(identity, evidence, this.#fingerprints));
      this.#dirtyEdges.delete(id);
      return;
    }
    const known = this.#raw.getEdgeAttributes(id);
    if (this.#dirtyEdges.has(id)) (known.evidence as EdgeEvidence[]).push(...evidence);
    else this.#raw.setEdgeAttribute(id, "evidence", [...known.evidence, ...evidence]);
    this.#dirtyEdges.add(id);
    if (identity.salience !== undefined && identity.salience > (known.salience ?? 0))
      this.#raw.setEdgeAttribute(id, "salience", identity.salience);
  }

  #withdraw(record: ArticleRecord): void {
    const contribution = contributionOf(record, this.#resolve);
    this.#withdrawEdges(contribution, record.id);
    for (const { id } of contribution.entities) {
      const rest = (this.#parts.get(id) ?? []).filter((part) => part.article !== record.id);
      if (rest.length > 0) this.#parts.set(id, rest);
      else this.#parts.delete(id);
      this.#dirtyNodes.add(id);
    }
    for (const { id } of [...contribution.events, contribution.article]) this.#raw.dropNode(id);
  }

  #withdrawEdges({ edges }: Contribution, article: string): void {
    for (const { source, type, target } of edges) {
      const id = edgeId(source, type, target);
      if (!this.#raw.hasEdge(id)) continue;
      const rest = this.#raw.getEdgeAttribute(id, "evidence").filter((item) => item.article !== article);
      if (rest.length > 0) this.#raw.setEdgeAttribute(id, "evidence", rest);
      else this.#raw.dropEdge(id);
      this.#dirtyEdges.add(id);
    }
  }

  #settle(): void {
    const fingerprints = this.#fingerprints;
    const names = renames(this.#overrides);
    for (const id of this.#dirtyNodes) {
      const parts = this.#parts.get(id);
      const context = { id, name: names.get(id), resolve: this.#resolve, fingerprints };
      if (parts !== undefined) this.#raw.replaceNodeAttributes(id, describeEntity(parts, context));
      else if (this.#raw.hasNode(id)) this.#raw.dropNode(id);
    }
    for (const id of this.#dirtyEdges) {
      if (!this.#raw.hasEdge(id)) continue;
      const draft = this.#raw.getEdgeAttributes(id);
      this.#raw.replaceEdgeAttributes(id, summarizeEdge(draft, draft.evidence, fingerprints));
    }
    this.#dirtyNodes.clear();
    this.#dirtyEdges.clear();
  }
}
