import type { EventRule, RuleIndex } from "./rule.js";

/** Rules by part of speech and head lemma, the most specific first; of equally specific ones the earlier. */
export function indexRules(rules: readonly EventRule[]): RuleIndex {
  const byLemma = () => new Map<string, EventRule[]>();
  const index = { verb: byLemma(), noun: byLemma(), adjective: byLemma(), modal: byLemma() };
  for (const rule of rules) {
    const own = index[rule.pos];
    const found = own.get(rule.words[0]!);
    if (found === undefined) own.set(rule.words[0]!, [rule]);
    else found.push(rule);
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
