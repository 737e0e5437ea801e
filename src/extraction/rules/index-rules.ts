import type { EventRule, RuleIndex, TriggerPos } from "./rule.js";

const POS: readonly TriggerPos[] = ["verb", "noun", "adjective", "modal"];

/**
 * Rules by part of speech and head lemma, the most specific first; of equally specific ones the earlier. Words of the index `before`
 * that have lost their rules stay, with none.
 */
export function indexRules(rules: readonly EventRule[], before?: RuleIndex): RuleIndex {
  const byLemma = () => new Map<string, EventRule[]>();
  const index = { verb: byLemma(), noun: byLemma(), adjective: byLemma(), modal: byLemma() };
  for (const rule of rules) {
    const own = index[rule.pos];
    const found = own.get(rule.words[0]!);
    if (found === undefined) own.set(rule.words[0]!, [rule]);
    else found.push(rule);
  }
  if (before !== undefined) {
    for (const pos of POS)
      for (const lemma of before[pos].keys()) if (!index[pos].has(lemma)) index[pos].set(lemma, []);
  }
  for (const found of Object.values(index).flatMap((own) => [...own.values()]))
    found.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

/** Longer phrases before shorter, more conditions before fewer, a user's rules before the package's, surer before less sure. */
function specificity({ words, where, given, confidence }: EventRule): number {
  const conditions = where.filter((condition) => !condition.negated).length;
  return words.length * 8 + conditions * 4 + (given === true ? 2 : 0) + confidence;
}
