import type { Sentence, TokenizedDocument } from "../document/stages.js";

/** The sentences that are part of the article: no furniture, no byline. */
export function readSentences(document: TokenizedDocument): readonly Sentence[] {
  return document.sentences.filter((sentence) => {
    const kind = document.sections[sentence.section]?.kind;
    return kind !== "furniture" && kind !== "byline";
  });
}

/** Indices of the tokens of {@link readSentences}, ascending. */
export function* readTokens(document: TokenizedDocument): Generator<number> {
  for (const sentence of readSentences(document)) {
    for (let index = sentence.first; index < sentence.last; index++) yield index;
  }
}
