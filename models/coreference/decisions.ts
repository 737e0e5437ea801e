import type { Choices } from "../../src/coreference/candidates.js";
import type { Knowledge } from "../../src/coreference/knowledge.js";
import type { Phrase } from "../../src/coreference/phrase.js";
import { readArticle } from "../../src/coreference/reading.js";
import { identifyDirect } from "../../src/coreference/resolver.js";
import type { MentionedDocument } from "../../src/document/stages.js";
import { headOf } from "../../src/document/tree.js";
import type { FrontStages } from "../../src/reader.js";
import type { GoldDocument } from "./gold.js";

/** One choice among phrases: the codes of each, and which of them are right. Row 0 is none of the phrases. */
export interface Decision {
  readonly rows: Uint16Array;
  readonly count: number;
  readonly right: Uint8Array;
}

/** Finds the mentions of a text. */
export function mentionsOf(name: string, text: string, stages: FrontStages): MentionedDocument {
  return stages.entities(stages.syntax(stages.text({ id: name, text })));
}

/** Reads a document with its gold chains and lists the choices on the way. */
export function decisionsOf(
  gold: GoldDocument,
  document: MentionedDocument,
  knowledge: Knowledge,
): readonly Decision[] {
  const chainOf = alignChains(document, gold);
  const decisions: Decision[] = [];
  const choose = ({ anaphor, phrases, rows }: Choices): number => {
    const chain = chainOf({ head: anaphor.mention.head, form: "description" });
    const right = new Uint8Array(phrases.length + 1);
    for (const [index, phrase] of phrases.entries()) {
      const other = chainOf(phrase);
      if (chain !== undefined && other === chain) right[index + 1] = 1;
      if (chain === undefined && !gold.complete && other === undefined) right[index + 1] = 1;
    }
    const first = chain === undefined ? 0 : right.indexOf(1);
    if (first <= 0) right[0] = 1;
    if (phrases.length > 0 && (gold.sparse !== true || first > 0))
      decisions.push({ rows, count: phrases.length + 1, right });
    return Math.max(0, first) - 1;
  };
  readArticle(document, identifyDirect(document, knowledge), knowledge, choose);
  return decisions;
}

/** The number of the gold chain of a phrase, by its head; of a coordination by that of the whole. */
function alignChains(document: MentionedDocument, { chains }: GoldDocument) {
  const { head, deprel } = document.syntax;
  const single = new Map<number, number>();
  const several = new Map<number, number>();
  const starts = document.tokens.map(({ start }) => start);
  const ends = document.tokens.map(({ end }) => end);
  for (const [number, chain] of chains.entries()) {
    for (const { start, end } of chain) {
      const first = lowerBound(ends, start + 1);
      const last = lowerBound(starts, end);
      if (first >= last) continue;
      const top = headOf(head, first, last);
      let coordinated = false;
      for (let token = top + 1; token < last; token++) coordinated ||= deprel[token] === "conj" && head[token] === top;
      const map = coordinated ? several : single;
      if (!map.has(top)) map.set(top, number);
    }
  }
  return ({ head: top, form }: Pick<Phrase, "head" | "form">) => (form === "several" ? several : single).get(top);
}

/** Index of the first value that is no less than `wanted`. */
function lowerBound(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
