import type { EntityType } from "../document/labels.js";
import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";

const settled: ReadonlySet<EntityType> = new Set(["person", "organization", "group"]);

/**
 * One name, one type: where the same words are taken for different types in an article, the type with most confidence behind it wins;
 * a word that is the family name of somebody named in full, and that no table knows, is that person. Countries and places keep what their sentence says.
 */
export function makeConsistent(document: ParsedDocument, candidates: readonly Candidate[]): readonly Candidate[] {
  const textOf = ({ first, last }: Candidate) =>
    document.tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(" ");
  const votes = new Map<string, Map<EntityType, number>>();
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.form !== "name") continue;
    const text = textOf(candidate);
    const tally = votes.get(text) ?? new Map<EntityType, number>();
    tally.set(candidate.type, (tally.get(candidate.type) ?? 0) + candidate.confidence);
    votes.set(text, tally);
    if (candidate.type === "person" && candidate.last - candidate.first > 1 && candidate.confidence >= 0.8) {
      surnames.add(document.tokens[candidate.last - 1]!.text);
    }
  }
  return candidates.map((candidate) => {
    if (candidate.form !== "name" || candidate.known !== undefined) return candidate;
    const text = textOf(candidate);
    if (surnames.has(text) && candidate.type !== "person") return retyped(candidate, "person");
    if (candidate.confidence >= 0.9) return candidate;
    const [winner] = [...votes.get(text)!].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
    return winner !== candidate.type && settled.has(winner) ? retyped(candidate, winner) : candidate;
  });
}

function retyped(candidate: Candidate, type: EntityType): Candidate {
  const { reading: _reading, ...rest } = candidate;
  return { ...rest, type, provenance: { rule: "same-name-same-type" } };
}

/** Family names of people named in full, where the model passed over them later in the article. */
export function missedSurnames(document: ParsedDocument, chosen: readonly Candidate[]): readonly Candidate[] {
  const surnames = new Set<string>();
  const covered = new Uint8Array(document.tokens.length);
  for (const candidate of chosen) {
    covered.fill(1, candidate.first, candidate.last);
    if (candidate.type === "person" && candidate.form === "name" && candidate.last - candidate.first > 1) {
      surnames.add(document.tokens[candidate.last - 1]!.text);
    }
  }
  const found: Candidate[] = [];
  for (const [index, token] of document.tokens.entries()) {
    if (covered[index] === 1 || !surnames.has(token.text) || document.syntax.upos[index] !== "PROPN") continue;
    if (
      /^\p{Lu}/u.test(document.tokens[index + 1]?.text ?? "") ||
      /^\p{Lu}/u.test(document.tokens[index - 1]?.text ?? "")
    )
      continue;
    found.push({
      first: index,
      last: index + 1,
      type: "person",
      form: "name",
      confidence: 0.8,
      weight: 0.8,
      provenance: { rule: "surname-of-named-person" },
    });
  }
  return found;
}
