import type { Span } from "../../src/document/span.js";
import { briefText } from "../../test/evaluation/gold-mention.js";
import { readBriefFiles } from "../training/corpora/briefs.js";
import { readKnowledgeNet } from "../training/corpora/knowledgenet.js";
import { readChains } from "../training/corpora/ontogum.js";
import { runningText } from "../training/corpora/running-text.js";
import { readText } from "../training/linear/files.js";

/** A text with spans that mean the same. */
export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly chains: readonly (readonly Span[])[];
  /** Whether what no chain holds is mentioned once only; otherwise it may mean something that nobody labelled. */
  readonly complete: boolean;
  /** Whether little is labelled: only phrases that a chain holds teach. */
  readonly sparse?: boolean;
}

/** The documents of a part of OntoGUM as running text, headings and paragraphs on lines of their own. */
export function ontogumDocuments(corpora: string, part: string, names: readonly string[]): readonly GoldDocument[] {
  return names.map((name) => {
    const { text, spans } = runningText(readText(corpora, `gum/dep/${part}/${name}.conllu`));
    const { chains } = readChains(name, readText(corpora, `gum/coref/${part}/${name}.conll`));
    const toSpan = ({ first, last }: { first: number; last: number }) => ({
      start: spans[first]!.start,
      end: spans[last - 1]!.end,
    });
    return { name, text, chains: chains.map((chain) => chain.map(toSpan)), complete: true };
  });
}

/** The training briefs of Voice of America, the project's own labels among them. */
export function voaDocuments(corpora: string): readonly GoldDocument[] {
  return readBriefFiles(corpora, "train")
    .flatMap(({ briefs }) => briefs)
    .map((brief) => {
      const { text, mentions } = briefText(brief);
      const chains = new Map<string, Span[]>();
      for (const mention of mentions) chains.set(mention.key, [...(chains.get(mention.key) ?? []), mention]);
      return { name: brief.id, text, chains: [...chains.values()], complete: false };
    });
}

/** Passages of Wikipedia with the people and bodies that facts name, pronouns among them. */
export function knowledgeNetDocuments(corpora: string): readonly GoldDocument[] {
  return readKnowledgeNet(readText(corpora, "knowledgenet/train_facts_from_human_readable.jsonl"))
    .filter(({ chains }) => chains.some((chain) => chain.length > 1))
    .map(({ id, text, chains }) => ({ name: id, text, chains, complete: false, sparse: true }));
}
