import type { VoaBrief } from "../corpora/voa.js";

/** What a model that had not seen a brief says of one relation. */
export interface Guess {
  /** The brief, and `type subject object`. */
  readonly key: string;
  readonly probability: number;
  readonly right: boolean;
}

/** Precision, recall and F1 in per cent of what is at least so probable. */
export interface Cut {
  readonly least: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of the guesses at several cuts. Two entities of a report may be one of the brief: the surer guess counts. */
export function measureGuesses(guesses: readonly Guess[], gold: number, cuts: readonly number[]): readonly Cut[] {
  const best = new Map<string, Guess>();
  for (const guess of guesses) {
    if ((best.get(guess.key)?.probability ?? -1) < guess.probability) best.set(guess.key, guess);
  }
  return cuts.map((least) => {
    const found = [...best.values()].filter(({ probability }) => probability >= least);
    const right = found.filter((guess) => guess.right).length;
    return {
      least,
      found: found.length,
      precision: round(right / found.length),
      recall: round(right / gold),
      f1: round((2 * right) / (found.length + gold)),
    };
  });
}

/** How many relations people marked. */
export function countRelations(briefs: readonly VoaBrief[]): number {
  return briefs.reduce(
    (sum, { relations }) => sum + new Set(relations.map((one) => `${one.type} ${one.subject} ${one.object}`)).size,
    0,
  );
}

function round(share: number): number {
  return Math.round(share * 1000) / 10;
}
