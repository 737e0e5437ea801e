import type { DwieArticle } from "../../models/training/corpora/dwie.js";
import type { Report } from "../../src/document/report.js";
import { contains } from "../../src/document/span.js";
import type { KeyedSpan } from "./align.js";

/** Types of cluster that the set relates; it ties people to countries, never to the words for their roles. */
const TYPES = new Set(["person", "organization", "location", "event", "other", "ethnicity"]);

/** A mention of a cluster of the set. */
export interface ClusterMention extends KeyedSpan {
  readonly type: string;
}

/** Pairs of clusters that the set ties by any relation, in either direction, as `a b` with the smaller key first. */
export function relatedPairs({ relations }: DwieArticle, merged: ReadonlyMap<number, number>): ReadonlySet<string> {
  return new Set(
    relations.map(({ head, tail }) => unordered(String(merged.get(head) ?? head), String(merged.get(tail) ?? tail))),
  );
}

/**
 * Pairs of clusters that a sentence names together and the set leaves unrelated, and how many of them the report ties by any
 * relation.
 */
export function countFalseTies(
  report: Report,
  gold: readonly ClusterMention[],
  keys: ReadonlyMap<string, string>,
  related: ReadonlySet<string>,
): { readonly unrelated: number; readonly tied: number } {
  const unrelated = new Set<string>();
  for (const sentence of report.sentences) {
    const named = [
      ...new Set(gold.filter((one) => TYPES.has(one.type) && contains(sentence, one)).map(({ key }) => key)),
    ];
    for (const [index, a] of named.entries()) {
      for (const b of named.slice(index + 1)) if (!related.has(unordered(a, b))) unrelated.add(unordered(a, b));
    }
  }
  const tied = new Set(
    report.relations.flatMap(({ subject, object }) => {
      const [a, b] = [keys.get(subject), keys.get(object)];
      return a === undefined || b === undefined || a === b ? [] : [unordered(a, b)];
    }),
  );
  return { unrelated: unrelated.size, tied: [...unrelated].filter((pair) => tied.has(pair)).length };
}

function unordered(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
