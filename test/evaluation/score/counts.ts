/** What was found right, found at all, and wanted. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Precision, recall and their harmonic mean, each 0…1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing yet. */
export const NOTHING: Counts = { right: 0, found: 0, gold: 0 };

/** The sum of counts. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { right, found, gold }) => ({ right: sum.right + right, found: sum.found + found, gold: sum.gold + gold }),
    NOTHING,
  );
}

/** Precision, recall and F1; 0 where nothing was found or wanted. */
export function scoreOf({ right, found, gold }: Counts): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Counts what two lists of keys share; a key that stands twice counts twice. */
export function countShared(found: readonly string[], gold: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of found) {
    const rest = left.get(key) ?? 0;
    if (rest === 0) continue;
    right++;
    left.set(key, rest - 1);
  }
  return { right, found: found.length, gold: gold.length };
}
