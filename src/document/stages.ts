import type { EntityType, Qualifier, Reading } from "./labels.js";
import type { Entity, MentionForm, NewsEvent, Provenance, Quote, Relation, Section } from "./report.js";
import type { Span } from "./span.js";

/** A pure step of the pipeline: its type says what it needs and what it adds, so a wrong order does not compile. */
export type Stage<In, Out extends In> = (document: In) => Out;

/** A word, number or punctuation mark, split as Universal Dependencies split English ("Blinken" "’s", "U.S." "-" "led"). */
export interface Token extends Span {
  readonly text: string;
  /** Index into {@link TokenizedDocument.sentences}. */
  readonly sentence: number;
}

/** A sentence or headline: the tokens `[first, last)`. Sentences are ordered, disjoint, and hold every token. */
export interface Sentence extends Span {
  /** Index of the first token. */
  readonly first: number;
  /** Index behind the last token. */
  readonly last: number;
  /** Index into {@link TokenizedDocument.sections}. */
  readonly section: number;
}

/** Output of `text`: article furniture told from body, tokens, sentences, quotations. */
export interface TokenizedDocument {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly warnings: readonly string[];
}

/** Syntax of the tokens, one entry a token, in the terms of Universal Dependencies. */
export interface Syntax {
  readonly upos: readonly string[];
  /** Penn Treebank tag; carries tense, voice and number. */
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  /** Index of the head token in the document, `-1` at the root of a sentence. */
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/** Words that a trained model takes for a mention. */
export interface LearnedMention {
  /** Index of the first token. */
  readonly first: number;
  /** Index behind the last token. */
  readonly last: number;
  readonly type: EntityType;
  readonly reading?: Reading;
  /** 0…1 */
  readonly confidence: number;
}

/** What the shared encoder makes of each token in its sentence; zeros for article furniture. */
export interface TokenStates {
  /** Length of a row. */
  readonly size: number;
  /** One row a token, in steps of 1/32767. */
  readonly values: Int16Array;
}

/** Output of `syntax`: tags, lemmas and trees, and the names that the shared encoder proposes. */
export interface ParsedDocument extends TokenizedDocument {
  readonly syntax: Syntax;
  readonly learned: readonly LearnedMention[];
  readonly states?: TokenStates;
}

/** A mention before anyone knows whose it is. Its span is that of the tokens `[first, last)`, or a part of one token. */
export interface MentionDraft extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly first: number;
  readonly last: number;
  /** Index of the syntactic head token. */
  readonly head: number;
  readonly reading?: Reading;
  readonly confidence: number;
  readonly provenance: Provenance;
  /** Key of the entry in the tables that the words name, such as `country:FRA` or `organization:nato`; not set where several fit. */
  readonly known?: string;
  /** Of an office. */
  readonly office?: OfficeDraft;
  /** Gender and number of a person's name, title or pronoun, where known. */
  readonly gender?: "female" | "male" | "neuter";
  readonly plural?: boolean;
}

/** The parts of an office mention. Indices are into {@link MentionedDocument.mentions}. */
export interface OfficeDraft {
  /** Canonical role, such as `Minister`, `President`, `Secretary of State`. */
  readonly role: string;
  /** Canonical portfolio, such as `Foreign Affairs`, `Defense`. */
  readonly portfolio?: string;
  readonly qualifiers: readonly (Qualifier | "former")[];
  /** The mention of the country, organization or place it is an office of. */
  readonly jurisdiction?: number;
  /** The mention of the person who holds it. */
  readonly holder?: number;
  /** The office of a counterpart is of the same kind as this mention's. */
  readonly counterpart?: boolean;
  /** The rule that joined holder and office. */
  readonly rule?: string;
}

/** Output of `entities`: every mention, sorted by start, none overlapping another. */
export interface MentionedDocument extends ParsedDocument {
  readonly mentions: readonly MentionDraft[];
}

/**
 * A mention with its entity. A pronoun or description for which no entity was found is not among them, so indices differ from
 * {@link MentionedDocument.mentions}; those in {@link OfficeDraft} are renumbered.
 */
export interface ResolvedMention extends MentionDraft {
  readonly entity: string;
  readonly also?: readonly string[];
  /** Of an office mention that stands for its holder ("the president said"): the entity id of the person. */
  readonly standsFor?: string;
}

/** Output of `coreference`: who is the same as whom. */
export interface ResolvedDocument extends MentionedDocument {
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly Entity[];
}

/** Output of `extraction`: what happened and how the entities are tied. */
export interface ExtractedDocument extends ResolvedDocument {
  readonly events: readonly NewsEvent[];
  readonly relations: readonly Relation[];
}
