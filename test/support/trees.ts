/** Documents with trees written by hand, for tests of what reads trees. */

import type { Entity } from "../../src/document/report.js";
import type { MentionDraft, ParsedDocument, ResolvedDocument, ResolvedMention } from "../../src/document/stages.js";
import { headOf } from "../../src/document/tree.js";

/** A mention as a test writes it: `words` are looked up in the text. */
export interface MentionSketch extends Partial<Pick<MentionDraft, "reading" | "form" | "office">> {
  readonly words: string;
  readonly entity: string;
}

/**
 * A parsed document of sentences in a short notation: a word a line, `form UPOS XPOS head relation [lemma]`, heads counted from 1
 * within the sentence, 0 at its root; an empty line ends a sentence.
 */
export function parsedDocument(trees: string): ParsedDocument {
  const blocks = trees
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .trim()
        .split("\n")
        .map((line) => line.trim().split(/\s+/)),
    );
  const tokens: { start: number; end: number; text: string; sentence: number }[] = [];
  const syntax = {
    upos: [] as string[],
    xpos: [] as string[],
    lemma: [] as string[],
    head: [] as number[],
    deprel: [] as string[],
  };
  const sentences: { start: number; end: number; first: number; last: number; section: number }[] = [];
  let text = "";
  for (const [sentence, rows] of blocks.entries()) {
    const first = tokens.length;
    for (const [form, upos, xpos, head, relation, lemma] of rows as string[][]) {
      if (text !== "") text += " ";
      tokens.push({ start: text.length, end: text.length + form!.length, text: form!, sentence });
      text += form;
      syntax.upos.push(upos!);
      syntax.xpos.push(xpos!);
      syntax.lemma.push(lemma ?? form!.toLowerCase());
      syntax.head.push(Number(head) === 0 ? -1 : first + Number(head) - 1);
      syntax.deprel.push(relation!);
    }
    sentences.push({ start: tokens[first]!.start, end: text.length, first, last: tokens.length, section: 0 });
  }
  const sections = [{ kind: "body" as const, start: 0, end: text.length }];
  return { id: "test", text, sections, sentences, tokens, quotes: [], warnings: [], syntax, learned: [] };
}

/** Adds mentions and their entities to a parsed document; each sketch is found at the first place not yet taken. */
export function resolvedDocument(parsed: ParsedDocument, sketches: readonly MentionSketch[]): ResolvedDocument {
  const taken = new Set<number>();
  const mentions = sketches.map(({ words, entity, form = "name", ...rest }): ResolvedMention => {
    let start = parsed.text.indexOf(words);
    while (taken.has(start)) start = parsed.text.indexOf(words, start + 1);
    taken.add(start);
    const end = start + words.length;
    const first = parsed.tokens.findIndex((token) => token.start === start);
    const last = parsed.tokens.findIndex((token) => token.end === end) + 1;
    const type = entity.slice(0, entity.indexOf(":")) as MentionDraft["type"];
    const head = headOf(parsed.syntax.head, first, last);
    const base = {
      start,
      end,
      text: words,
      type,
      form,
      first,
      last,
      head,
      confidence: 1,
      provenance: { rule: "test" },
    };
    return { ...base, ...rest, entity };
  });
  mentions.sort((a, b) => a.start - b.start);
  const ids = [...new Set(mentions.map((mention) => mention.entity))];
  const entities = ids.map((id): Entity => {
    const own = mentions.flatMap((mention, index) => (mention.entity === id ? [index] : []));
    const type = id.slice(0, id.indexOf(":")) as Entity["type"];
    return { id, type, name: mentions[own[0]!]!.text, aliases: [], mentions: own, salience: 1 };
  });
  return { ...parsed, mentions, entities };
}
