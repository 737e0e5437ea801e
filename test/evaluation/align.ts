import type { Report } from "../../src/document/report.js";
import type { Span } from "../../src/document/span.js";

/** A mention that a corpus gives to an entity. */
export interface KeyedSpan extends Span {
  readonly key: string;
}

/**
 * Which entity of the corpus each entity of a report is: the one that most of its mentions share a span with; mentions that only
 * overlap count a tenth. Entities without any such mention are left out.
 */
export function alignEntities(report: Report, gold: readonly KeyedSpan[]): ReadonlyMap<string, string> {
  const sorted = [...gold].sort((a, b) => a.start - b.start);
  return new Map(
    report.entities.flatMap(({ id, mentions }) => {
      const votes = new Map<string, number>();
      for (const index of mentions) {
        const { start, end } = report.mentions[index]!;
        for (const other of sorted) {
          if (other.start >= end) break;
          if (other.end <= start) continue;
          const weight = other.start === start && other.end === end ? 1 : 0.1;
          votes.set(other.key, (votes.get(other.key) ?? 0) + weight);
        }
      }
      const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      return best === undefined ? [] : [[id, best[0]] as const];
    }),
  );
}
