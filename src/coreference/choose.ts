import type { MentionDraft } from "../document/stages.js";
import { type Ranker, softmax } from "../inference/ranker.js";
import type { Choices } from "./candidates.js";

/** Picks what an anaphor stands for: an index into the phrases of its choices; `-1` for none of them. */
export type Chooser = (choices: Choices) => number;

/**
 * What the chance that nothing is meant counts for: most descriptions say something new and most speakers are not named, but a chain
 * that breaks costs more than one too long.
 */
function doubtOf({ form, text }: MentionDraft): number {
  if (form === "nominal") return 0.3;
  return /^(?:I|me|my|mine|myself|he|him|his|himself|she|hers?|herself)$/i.test(text) ? 0.3 : 1;
}

/** Picks the entity whose phrases are together the likeliest, if it is likelier than none. */
export function rankedChooser(ranker: Ranker): Chooser {
  return ({ anaphor, phrases, rows }) => {
    if (phrases.length === 0) return -1;
    const chances = softmax(ranker.score(rows, phrases.length + 1));
    const totals = new Map<string, { total: number; readonly nearest: number }>();
    let best = { total: chances[0]! * doubtOf(anaphor.mention), nearest: -1 };
    for (const [index, { entity }] of phrases.entries()) {
      const entry = totals.get(entity) ?? { total: 0, nearest: index };
      entry.total += chances[index + 1]!;
      totals.set(entity, entry);
    }
    for (const entry of totals.values()) if (entry.total > best.total) best = entry;
    return best.nearest;
  };
}
