import type { EntityType, Status } from "../document/labels.js";

/** What a page shows: plain JSON; numbers named `node` or `article` are indices into the lists here. */
export interface PageData {
  readonly title: string;
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  readonly articles: readonly PageArticle[];
  /** Colours of entity types, as hexadecimal RGB. */
  readonly colors: Readonly<Record<EntityType, string>>;
}

/** An entity. */
export interface PageNode {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  /** 0…1. */
  readonly salience: number;
}

/** A relation or a dyad. */
export interface PageEdge {
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly symmetric: boolean;
  readonly count: number;
  readonly statuses: readonly Status[];
  /** ISO 8601. */
  readonly first?: string;
  readonly last?: string;
  readonly evidence: readonly PageEvidence[];
}

/** Where an edge is said: offsets into the text of the article. */
export interface PageEvidence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly status?: Status;
}

/** An article with its mentions: start, end and node of each, by start, none within another. */
export interface PageArticle {
  readonly id: string;
  readonly label: string;
  readonly published?: string;
  readonly source?: string;
  readonly text: string;
  readonly mentions: readonly (readonly [start: number, end: number, node: number])[];
}
