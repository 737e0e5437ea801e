import type {
  ArgumentRole,
  EntityType,
  EventType,
  PloverType,
  Qualifier,
  RelationType,
  Status,
} from "../document/labels.js";
import type { Time } from "../document/report.js";

/** A node of the graph: an entity, an event or an article. `label` is what to show, `type` what to colour by. */
export type NodeAttributes = EntityNode | EventNode | ArticleNode;

/** A person, office, country… as all articles together know it. */
export type EntityNode = {
  readonly kind: "entity";
  readonly type: EntityType;
  /** The name most articles use. */
  readonly label: string;
  /** Every other name, sorted. */
  readonly aliases: readonly string[];
  readonly iso2?: string;
  readonly iso3?: string;
  readonly wikidata?: string;
  /** Of an office. `jurisdiction` is a node id. */
  readonly role?: string;
  readonly portfolio?: string;
  readonly jurisdiction?: string;
  /** Node id of the country of a place or organization. */
  readonly country?: string;
  /** 0…1: mean over its articles. */
  readonly salience: number;
  /** Mentions in all articles. */
  readonly mentions: number;
  /** Articles that mention it. */
  readonly articles: number;
  /** Like `articles`, reprints of one text counted once. */
  readonly sources: number;
  /** Dates of publication of the first and last article, ISO 8601. */
  readonly first?: string;
  readonly last?: string;
};

/** Something that happened or is said to, in one article. */
export type EventNode = {
  readonly kind: "event";
  readonly type: EventType;
  readonly label: string;
  readonly plover?: PloverType;
  readonly cameo?: string;
  readonly quad?: 1 | 2 | 3 | 4;
  readonly status: Status;
  /** 0…1. */
  readonly confidence: number;
  /** When it happens, ISO 8601; the date of publication where the article gives no time. */
  readonly first?: string;
  readonly last?: string;
  /** Id of the article. */
  readonly article: string;
  /** Offsets of the word that names it, in the article's text. */
  readonly start: number;
  readonly end: number;
  /** How exactly the article gives the time; absent where it gives none. */
  readonly precision?: Time["precision"];
  readonly evidence: readonly EdgeEvidence[];
  /** Arguments that are no entities: topics, numbers of victims, times. */
  readonly values: readonly EventValue[];
  /** Node ids of who claims it, outermost speaker first. */
  readonly attributedTo: readonly string[];
};

/** An argument of an event that is a value. */
export interface EventValue {
  readonly role: ArgumentRole;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An article. */
export type ArticleNode = {
  readonly kind: "article";
  readonly type: "article";
  /** Its title, or its id. */
  readonly label: string;
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  /** `""` where the report came without it. */
  readonly text: string;
  /** Keys that reprints of one text share; see `fingerprint`. */
  readonly fingerprint: readonly string[];
};

/** How an edge came to be: a lasting relation, an event's argument, a dyad derived from events, or a mention in an article. */
export const EDGE_KINDS = ["relation", "dyad", "argument", "mention"] as const;

/** One of {@link EDGE_KINDS}. */
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A tie between two nodes as all articles together know it. */
export type EdgeAttributes = {
  readonly kind: EdgeKind;
  /** A relation type, the verb of a dyad, an argument role, or `mentionedIn`. */
  readonly type: RelationType | ArgumentRole | "mentionedIn" | (string & {});
  /** Without direction; the smaller id is the source. */
  readonly symmetric: boolean;
  /** Statements that say so; mentions, of a `mentionedIn` edge. */
  readonly count: number;
  /**
   * 0…1: that at least one independent source says so, 1 − Π(1 − c), c the highest confidence within each source.
   */
  readonly confidence: number;
  readonly first?: string;
  readonly last?: string;
  /** How many statements have each status, in the order of the ontology. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** Asserted by one statement and denied or negated by another. */
  readonly contradicted: boolean;
  readonly articles: number;
  /** Like `articles`, reprints of one text counted once. */
  readonly sources: number;
  /** Ids of the events it stands for, sorted. */
  readonly events: readonly string[];
  /** Types of those events, sorted. */
  readonly eventTypes: readonly EventType[];
  /** PLOVER types of those events, sorted. */
  readonly plover: readonly PloverType[];
  /** How an office is held, sorted. */
  readonly qualifiers: readonly Qualifier[];
  /** 0…1, of a `mentionedIn` edge: how much the article is about the entity. */
  readonly salience?: number;
  /** Where it is said, sorted by article and offset. */
  readonly evidence: readonly EdgeEvidence[];
};

/** One place in one article that shows an edge: offsets into the article's text, in UTF-16 code units. */
export interface EdgeEvidence {
  /** Article id, without the `article:` of its node. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Offsets of the sentence. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Id of the event or relation that says so; `""` for a mention. */
  readonly statement: string;
  readonly confidence: number;
  /** Absent for a mention. */
  readonly status?: Status;
  /** When it holds, ISO 8601; the date of publication where the article gives no time. */
  readonly first?: string;
  readonly last?: string;
  /** Whether the article itself gives the time. */
  readonly dated?: true;
  /** Who found it: `rule:…`, `model:…` or `list:…`. */
  readonly by?: string;
  readonly event?: EventType;
  readonly qualifiers?: readonly Qualifier[];
  /** Node ids of who claims it, outermost speaker first. */
  readonly attributedTo?: readonly string[];
}
