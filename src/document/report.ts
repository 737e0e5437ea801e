import type {
  ArgumentRole,
  EntityType,
  EventType,
  PloverType,
  Qualifier,
  Reading,
  RelationType,
  SectionKind,
  Status,
} from "./labels.js";
import type { Span } from "./span.js";

/** The value of {@link Report.schema}; a new number means a reader of the old one would misread. */
export const REPORT_SCHEMA = "dramatis/report@1";

/** What Dramatis says about one article: plain JSON, no cycles. The contract between the pipeline and everybody who reads its output. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  /** Given, or derived from the content. */
  readonly id: string;
  /** A title given beside the text is a hint: offsets and mentions refer to `text` alone. */
  readonly title?: string;
  readonly source?: string;
  /** ISO 8601 date; anchors relative times and decides who held which office. */
  readonly published?: string;
  /** The input, untouched; `""` where the text was left out on request. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  readonly relations: readonly Relation[];
  readonly warnings: readonly string[];
  /** On request only. */
  readonly tokens?: readonly ReportToken[];
}

/** A part of an article. Sections are ordered and disjoint. */
export interface Section extends Span {
  readonly kind: SectionKind;
}

/** A quotation, without its quotation marks. */
export interface Quote extends Span {
  /** Entity id of who says it. */
  readonly speaker?: string;
  /** The reporting verb or phrase. */
  readonly cue?: Span;
}

/** Words that refer to an entity. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Entity id. */
  readonly entity: string;
  /** Ids of the other entities of a plural ("they", "the two countries"). */
  readonly also?: readonly string[];
  readonly reading?: Reading;
  /** 0…1: the estimated probability that span, type and form are right. */
  readonly confidence: number;
  readonly provenance: Provenance;
}

/** How a mention names its entity. */
export type MentionForm = "name" | "nominal" | "pronoun";

/** Somebody or something the article speaks of. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other names it goes by in this article, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly codes?: EntityCodes;
  /** Of an office. `jurisdiction` is an entity id. */
  readonly office?: OfficeParts;
  /** Entity id of the country of a place or organization. */
  readonly country?: string;
  /** Indices into {@link Report.mentions}, ascending; empty for the country of an office that no words name ("President Biden"). */
  readonly mentions: readonly number[];
  /** 0…1: how much the article is about it, 1 for the most mentioned. */
  readonly salience: number;
}

/** Public identifiers of an entity. */
export interface EntityCodes {
  readonly iso3?: string;
  readonly iso2?: string;
  readonly wikidata?: string;
}

/** An office taken apart: "U.S. Secretary of Defense" is role `Secretary`, portfolio `Defense`, jurisdiction `country:USA`. */
export interface OfficeParts {
  readonly role: string;
  readonly portfolio?: string;
  readonly jurisdiction?: string;
}

/** Something the article says, with its proof: a statement without evidence cannot be written. */
export interface Statement {
  readonly id: string;
  readonly status: Status;
  readonly time?: Time;
  /** 0…1: the estimated probability that the statement is what the article says. */
  readonly confidence: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Something that happens, happened or is said to. */
export interface NewsEvent extends Statement {
  readonly type: EventType;
  /** The finer type that a user's `rules.json` gives. */
  readonly subtype?: string;
  readonly plover?: PloverType;
  /** CAMEO code, two to four digits. */
  readonly cameo?: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad?: 1 | 2 | 3 | 4;
  readonly trigger: Span;
  readonly arguments: readonly Argument[];
  /** Entity ids of who claims it, outermost speaker first. */
  readonly attributedTo?: readonly string[];
}

/** A participant or circumstance of an event: an entity, or a value such as a number or topic. */
export interface Argument extends Span {
  readonly role: ArgumentRole;
  readonly entity?: string;
  readonly value?: string;
}

/** A lasting tie, read subject → object. Symmetric relations are written once, the smaller id first. */
export interface Relation extends Statement {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  /** Of `holdsOffice`; "former" is the status. */
  readonly qualifier?: readonly Qualifier[];
}

/** A time in ISO 8601, as precise as `precision` says. `end` is the last day of a stretch, inclusive. */
export interface Time {
  readonly start: string;
  readonly end?: string;
  readonly precision: "year" | "month" | "week" | "day" | "time";
  /** The words of the article. */
  readonly text: string;
}

/** Where a statement is said: the words that show it. */
export interface Evidence extends Span {
  /** Index into {@link Report.sentences}. */
  readonly sentence: number;
  readonly provenance: Provenance;
}

/** Who found it: a rule, a model or a list. */
export type Provenance = { readonly rule: string } | { readonly model: string } | { readonly list: string };

/** A token with its syntax. */
export interface ReportToken extends Span {
  readonly upos: string;
  readonly lemma: string;
  /** Index into {@link Report.tokens}; `-1` at a root. */
  readonly head: number;
  readonly deprel: string;
}
