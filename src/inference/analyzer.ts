import type { EntityType, Reading } from "../document/labels.js";
import type { WordVectors } from "./word-vectors.js";

/** A name, office or the like that a trained model sees in a sentence: its tokens `[first, last)`, counted within the sentence. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Of a country: what the words stand for. */
  readonly reading?: Reading;
  /** 0…1: the model's probability that span, type and reading are right. */
  readonly confidence: number;
}

/** What a trained model says about one sentence; the arrays have one entry a token. */
export interface SentenceAnalysis {
  /** Universal part of speech. */
  readonly upos: readonly string[];
  /** Penn Treebank tag. */
  readonly xpos: readonly string[];
  /** Index of the head within the sentence, `-1` at the one root. */
  readonly head: readonly number[];
  /** Universal Dependencies relation to the head, with subtype; `root` at the root. */
  readonly deprel: readonly string[];
  /** Sorted by start, none overlapping another. */
  readonly names: readonly NameSpan[];
  /** What the model makes of each token in its sentence: rows of {@link Analyzer.stateSize} numbers, in steps of 1/32767. */
  readonly states?: Int16Array;
}

/**
 * A trained tagger, parser and name finder. It takes sentences as lists of token texts, split as Universal Dependencies split
 * English, and gives one analysis a sentence, in order. The analysis of a sentence depends on nothing but its tokens.
 */
export interface Analyzer {
  /** The word vectors it reads with, where it has some. */
  readonly vectors?: WordVectors;
  /** Length of a row of states, where it gives some. */
  readonly stateSize?: number;
  readonly analyze: (sentences: readonly (readonly string[])[]) => readonly SentenceAnalysis[];
}
