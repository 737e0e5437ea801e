import { matchOffices, type OfficeMatch, type OfficeWords } from "./office-grammar.js";
import type { OfficeQualifier } from "./tables/qualifiers.js";

/** An office in a phrase, with how it is held. */
export interface ParsedOffice extends OfficeMatch {
  /** Index of the first token of the office. */
  readonly first: number;
  /** Index behind its last token. */
  readonly last: number;
}

/**
 * The first office in a phrase, by the longest wording, and the qualifiers before it ("former", "then-", "acting") and behind it
 * ("-elect", "designate"); undefined if there is none. Words between that are neither, such as "U.S.", are passed over.
 */
export function parseOffice(words: OfficeWords, tokens: readonly string[]): ParsedOffice | undefined {
  const qualifiers: OfficeQualifier[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const office = matchOffices(words, tokens, at)[0];
    if (office !== undefined) {
      const last = at + office.length;
      const behind = qualifierBehind(words, tokens, last);
      const all = [...qualifiers, ...office.qualifiers, ...behind];
      return { ...office, qualifiers: [...new Set(all)], first: at, last };
    }
    const qualifier = words.before.matchAt(tokens, at)[0];
    if (qualifier?.value.qualifier !== undefined) qualifiers.push(qualifier.value.qualifier);
  }
  return undefined;
}

/** The qualifiers behind a role: "president-elect", "minister designate". */
function qualifierBehind(words: OfficeWords, tokens: readonly string[], last: number): readonly OfficeQualifier[] {
  const at = /^[-\u2010\u2011\u2013]$/.test(tokens[last] ?? "") ? last + 1 : last;
  const qualifier = words.after.matchAt(tokens, at)[0]?.value.qualifier;
  return qualifier === undefined ? [] : [qualifier];
}
