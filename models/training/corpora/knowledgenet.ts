import type { Span } from "../../../src/document/span.js";

/** Passages of an article with spans that name one thing of Wikidata, by its address. */
export interface KnowledgeNetDocument {
  readonly id: string;
  /** The passages in the order of the article, a line each. */
  readonly text: string;
  readonly chains: readonly (readonly Span[])[];
}

interface Row {
  readonly doc: number;
  readonly passage: string;
  readonly passStart: number;
  readonly subj?: readonly [start: number, end: number, text: string];
  readonly obj?: readonly [start: number, end: number, text: string];
  readonly subjUri: string | null;
  readonly objUri: string | null;
}

/** Reads the facts of KnowledgeNet, a JSON object a line, as articles in the order of their numbers. */
export function readKnowledgeNet(source: string): readonly KnowledgeNetDocument[] {
  const articles = new Map<number, Row[]>();
  for (const line of source.split("\n").filter((text) => text !== "")) {
    const row: Row = JSON.parse(line);
    articles.set(row.doc, [...(articles.get(row.doc) ?? []), row]);
  }
  return [...articles].sort(([a], [b]) => a - b).map(([id, rows]) => readArticle(String(id), rows));
}

function readArticle(id: string, rows: readonly Row[]): KnowledgeNetDocument {
  const passages = new Map(rows.map(({ passStart, passage }) => [passStart, passage]));
  const offsets = new Map<number, number>();
  let text = "";
  for (const [start, passage] of [...passages].sort(([a], [b]) => a - b)) {
    if (text !== "") text += "\n";
    offsets.set(start, text.length);
    text += passage;
  }
  const chains = new Map<string, Map<number, Span>>();
  for (const { passStart, subj, obj, subjUri, objUri } of rows) {
    for (const [span, uri] of [
      [subj, subjUri],
      [obj, objUri],
    ] as const) {
      if (span === undefined || uri === null) continue;
      const start = offsets.get(passStart)! + span[0];
      if (text.slice(start, start + span[2].length) !== span[2]) continue;
      const chain = chains.get(uri) ?? new Map<number, Span>();
      chains.set(uri, chain.set(start, { start, end: start + span[2].length }));
    }
  }
  return { id, text, chains: [...chains.values()].map((chain) => [...chain.values()]) };
}
