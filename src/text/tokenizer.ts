import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { hash64 } from "../document/id.js";
import type { Section } from "../document/report.js";
import type { Sentence, Token, TokenizedDocument } from "../document/stages.js";
import type { LoadLibrary } from "../document/vendors.js";
import { foreignLanguage, looksEnglish } from "./language.js";
import { quotesOf } from "./quotes.js";
import { sectionsOf } from "./sections.js";
import { type SplitSection, splitSections } from "./split-sections.js";
import { type BreakJudge, createWinkJudge } from "./wink.js";

/** The warning about a text that is probably not English. */
export const NOT_ENGLISH = "language: the text does not look English";

/** The warning about a text in another language, whose names and statements would be guesses. */
export function notRead(language: string): string {
  return `language: the text looks like ${language}, not English; nothing was read from it`;
}

function lay(parts: readonly SplitSection[]): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [section, { words, starts }] of parts.entries()) {
    for (const [index, start] of starts.entries()) {
      const first = tokens.length;
      for (let at = start; at < (starts[index + 1] ?? words.length); at++) {
        const word = words[at]!;
        tokens.push({ start: word.start, end: word.end, text: word.text, sentence: sentences.length });
      }
      const last = tokens.length;
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, section });
    }
  }
  return { tokens, sentences };
}

/** Id of an article that has none of its own: a hash of what was published. */
function contentId({ title, published, text }: Article): string {
  return hash64([title ?? "", published ?? "", text].join("\u0000"));
}

/** A section that later stages skip. */
function asFurniture(part: SplitSection): SplitSection {
  return { ...part, section: { ...part.section, kind: "furniture" } };
}

function tokenize(article: Article, judge: BreakJudge): TokenizedDocument {
  const { text, title, source, published } = article;
  if (text.trim() === "") {
    throw new DramatisError("input-empty", "the article has no text", {
      remedy: "give it a text of at least one word",
    });
  }
  const split = splitSections(text, sectionsOf(text, title), judge);
  const words = split.slice(0, 200).flatMap((part) => part.words);
  const foreign = foreignLanguage(words);
  const parts = foreign === undefined ? split : split.map(asFurniture);
  const sections: readonly Section[] = parts.map((part) => part.section);
  const quoted = parts.filter((part) => part.section.kind !== "furniture");
  return {
    id: article.id ?? contentId(article),
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text,
    sections,
    ...lay(parts),
    quotes: quoted.flatMap((part) => quotesOf(part.words)),
    warnings: foreign !== undefined ? [notRead(foreign)] : looksEnglish(words) ? [] : [NOT_ENGLISH],
  };
}

/**
 * Makes the first stage of the pipeline: it tells the parts of an article apart and finds tokens, sentences and quotations, all
 * with exact offsets, in time linear in the length of the text. Sentences tile: every token is in exactly one, furniture included,
 * whose section says that later stages skip it. Tokens are cut from the text itself by the conventions of the treebanks that the
 * models were trained on (token F1 0.990 on UD English EWT dev, 0.999 on GUM dev); where rules leave it open whether an abbreviation
 * ends a sentence, wink-nlp decides. It throws {@link DramatisError} `input-empty` for a text of white space alone.
 */
export function createTokenizer(load: LoadLibrary): (article: Article) => TokenizedDocument {
  const judge = createWinkJudge(load);
  return (article) => tokenize(article, judge);
}
