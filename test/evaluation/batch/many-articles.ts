import { readFileSync } from "node:fs";
import { detokenizeAll } from "../../../models/training/corpora/detokenize.js";
import { readDwie } from "../../../models/training/corpora/dwie.js";
import { readIob, TWO_COLUMNS } from "../../../models/training/corpora/iob.js";
import type { Article } from "../../../src/document/article.js";
import { dwieText } from "../dwie-text.js";

/** Sentences of one article made of a set of single sentences. */
const SENTENCES = 15;

/**
 * Articles without end, made of the Deutsche Welle and Groningen sets of a corpora folder: all in turn, in each further round with their
 * paragraphs moved on, other numbers, and other surnames, so that no round repeats the words of one before.
 */
export function* manyArticles(corpora: string): Generator<Article> {
  const texts = [...dwie(corpora), ...gmb(corpora)];
  for (let round = 0; ; round++) {
    for (const [index, text] of texts.entries()) {
      const month = String(1 + (index % 12)).padStart(2, "0");
      yield { id: `${round}-${index}`, published: `${2004 + (round % 20)}-${month}-15`, text: changed(text, round) };
    }
  }
}

function dwie(corpora: string): readonly string[] {
  return readDwie(readFileSync(`${corpora}/dwie/dev.json`, "utf8")).map(({ tokens }) => dwieText(tokens).text);
}

function gmb(corpora: string): readonly string[] {
  const sentences = readIob(readFileSync(`${corpora}/gmb/dev.tsv`, "utf8"), TWO_COLUMNS).map(({ tokens }) => tokens);
  const count = Math.floor(sentences.length / SENTENCES);
  return Array.from(
    { length: count },
    (_, index) => detokenizeAll(sentences.slice(index * SENTENCES, (index + 1) * SENTENCES), "\n\n").text,
  );
}

function changed(text: string, round: number): string {
  if (round === 0) return text;
  const paragraphs = text.split("\n\n");
  const first = round % paragraphs.length;
  return [...paragraphs.slice(first), ...paragraphs.slice(0, first)]
    .join("\n\n")
    .replace(/\d/g, (digit) => String((Number(digit) + round) % 10))
    .replace(/(?<=\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+/gu, (surname) => otherVowels(surname, round));
}

function otherVowels(word: string, round: number): string {
  return [...word].map((letter, index) => (index % 2 === round % 2 ? nextVowel(letter, round) : letter)).join("");
}

function nextVowel(letter: string, steps: number): string {
  const at = "aeiou".indexOf(letter);
  return at < 0 ? letter : "aeiou"[(at + steps) % 5]!;
}
