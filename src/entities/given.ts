import type { Candidate } from "./candidate.js";

/** Where a name of a user's own table comes from. */
export const GIVEN = { list: "pack" } as const;

/**
 * Learned names without those that hold a person whom a user's table names in full and something before: a model that does not know an
 * office takes "Warden Ana Ruiz" for the name.
 */
export function withoutTitled(learned: readonly Candidate[], listed: readonly Candidate[]): readonly Candidate[] {
  const starts = new Map<number, number>();
  for (const { first, last, type, provenance } of listed) {
    if (provenance === GIVEN && type === "person" && last - first > 1) starts.set(last, first);
  }
  if (starts.size === 0) return learned;
  return learned.filter(({ first, last, type }) => type !== "person" || first >= (starts.get(last) ?? first));
}
