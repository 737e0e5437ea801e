import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";

/** A learned name less sure than this does not outrank the listed names within it. */
const SURE = 0.3;
const JOINER = /^(?:and|&|or|,|;|\/|[-–—])$/;

/**
 * Listed names without those that are only a part of a longer learned name: "Communist Party" in "Communist Party of Ruritania". A
 * part stays where the learned span looks like several names in a row and the part is one of them: "Labour and Plaid".
 */
export function withoutNested(
  { tokens }: ParsedDocument,
  learned: readonly Candidate[],
  listed: readonly Candidate[],
): readonly Candidate[] {
  const cover = new Map<number, Candidate>();
  for (const candidate of learned) {
    if (candidate.confidence < SURE || candidate.form !== "name") continue;
    for (let token = candidate.first; token < candidate.last; token++) cover.set(token, candidate);
  }
  const joins = (token: number) => JOINER.test(tokens[token]!.text);
  return listed.filter(({ first, last }) => {
    const outer = cover.get(first);
    if (outer === undefined || outer.last < last || outer.last - outer.first === last - first) return true;
    const opens = first === outer.first || joins(first - 1);
    const closes = last === outer.last || joins(last);
    return opens && closes && tokens.slice(outer.first, outer.last).some(({ text }) => JOINER.test(text));
  });
}
