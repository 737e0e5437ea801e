import type {
  LearnedMention,
  ParsedDocument,
  Sentence,
  Stage,
  TokenizedDocument,
  TokenStates,
} from "../document/stages.js";
import type { LoadLibrary } from "../document/vendors.js";
import type { Analyzer, SentenceAnalysis } from "../inference/analyzer.js";
import { createAskRoot } from "./compromise.js";
import { flatAnalysis } from "./flat.js";
import { createLemmatizer } from "./lemmas.js";

/** What the syntax stage works with. */
export interface SyntaxResources {
  readonly analyzer: Analyzer;
  /** Text of `data/lexicon/lemmas.tsv`. */
  readonly lemmas: string;
  /** Loads compromise when the first unlisted word is asked of it. */
  readonly load: LoadLibrary;
}

/**
 * Makes the stage that adds tags, lemmas, trees and learned mentions. Sentences of article furniture get flat trees without asking
 * the model.
 *
 * @throws DramatisError `asset-invalid` for a broken table
 */
export function createParser(resources: SyntaxResources): Stage<TokenizedDocument, ParsedDocument> {
  const lemmaOf = createLemmatizer(resources.lemmas, createAskRoot(resources.load));
  return (document) => {
    const words = document.sentences.map(({ first, last }) =>
      document.tokens.slice(first, last).map(({ text }) => text),
    );
    const isFurniture = document.sentences.map(({ section }) => document.sections[section]?.kind === "furniture");
    const read = words.filter((_, index) => !isFurniture[index]);
    const analyses = resources.analyzer.analyze(read)[Symbol.iterator]();
    const all = words.map((sentence, index) =>
      isFurniture[index] ? flatAnalysis(sentence.length) : (analyses.next().value as SentenceAnalysis),
    );
    const upos = all.flatMap((analysis) => analysis.upos);
    const xpos = all.flatMap((analysis) => analysis.xpos);
    const lemma = document.tokens.map(({ text }, token) => lemmaOf(text, upos[token]!, xpos[token]!));
    const head = all.flatMap((analysis, index) => headsOf(analysis, document.sentences[index]!));
    const deprel = all.flatMap((analysis) => analysis.deprel);
    const learned = all.flatMap((analysis, index) => namesOf(analysis, document.sentences[index]!));
    const states = statesOf(all, document, resources.analyzer.stateSize);
    return {
      ...document,
      syntax: { upos, xpos, lemma, head, deprel },
      learned,
      ...(states === undefined ? {} : { states }),
    };
  };
}

function statesOf(
  all: readonly SentenceAnalysis[],
  { sentences, tokens }: TokenizedDocument,
  size: number | undefined,
): TokenStates | undefined {
  if (size === undefined) return undefined;
  const values = new Int16Array(tokens.length * size);
  for (const [index, { states }] of all.entries()) {
    if (states !== undefined) values.set(states, sentences[index]!.first * size);
  }
  return { size, values };
}

function headsOf({ head }: SentenceAnalysis, { first }: Sentence): readonly number[] {
  return head.map((index) => (index < 0 ? -1 : index + first));
}

function namesOf({ names }: SentenceAnalysis, sentence: Sentence): readonly LearnedMention[] {
  return names.map((name) => ({ ...name, first: name.first + sentence.first, last: name.last + sentence.first }));
}
