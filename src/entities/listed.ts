import type { EntityType } from "../document/labels.js";
import type { ParsedDocument } from "../document/stages.js";
import type { Casing } from "../lexicon/casing.js";
import type { Match } from "../lexicon/gazetteer.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Candidate } from "./candidate.js";
import { GIVEN } from "./given.js";
import { readSentences } from "./reading-order.js";

/** Names of the tables that stand in the text, by the token they begin at, the longest first. */
export type ListedNames = ReadonlyMap<number, readonly Match[]>;

/** Finds the names of the tables in every sentence of the article. A line in capitals is read as such. */
export function findListed(document: ParsedDocument, lexicon: Pick<Lexicon, "matchAt">): ListedNames {
  const found = new Map<number, readonly Match[]>();
  for (const sentence of readSentences(document)) {
    const words = document.tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    const casing: Casing = words.some((word) => /\p{Ll}/u.test(word)) ? "mixed" : "upper";
    for (const [offset, word] of words.entries()) {
      if (!/^[\p{Lu}\p{N}]|^al$/u.test(word)) continue;
      const exact = lexicon.matchAt(words, offset, { casing, shorter: true });
      const matches = exact.some(({ length }) => length > 1)
        ? exact
        : [...smallEnded(lexicon, words, offset), ...exact];
      if (matches.length > 0) found.set(sentence.first + offset, matches);
    }
  }
  return found;
}

/** Names whose later words the text writes small: "Korean peninsula", "Black sea". */
function smallEnded(lexicon: Pick<Lexicon, "matchAt">, words: readonly string[], offset: number): readonly Match[] {
  const longer = lexicon.matchAt(words, offset, { casing: "any", shorter: true });
  return longer.filter(({ length, entry }) => length > 1 && smallTypes.has(entry.type));
}

const smallTypes: ReadonlySet<EntityType> = new Set(["place", "agreement", "occasion"]);

/** The known names that exactly the tokens `[first, last)` hold, an article at their beginning aside. */
export function knownAt(document: ParsedDocument, listed: ListedNames, first: number, last: number): readonly Match[] {
  const start = last - first > 1 && /^the$/i.test(document.tokens[first]!.text) ? first + 1 : first;
  return (listed.get(start) ?? []).filter((match) => match.length === last - start);
}

/** The types that an entry may be read as: a capital or seat of government is a place and a country. */
export function typesOf({ entry }: Match): readonly EntityType[] {
  if (entry.kind === "capital") return ["place", "country"];
  if (entry.kind === "seat") return ["country"];
  return [entry.type];
}

/** The id that an entry stands for when it is read as `type`. */
export function idAs({ entry }: Match, type: EntityType): string | undefined {
  if (entry.type === type) return entry.id;
  return type === "country" && entry.iso3 !== undefined ? `country:${entry.iso3}` : undefined;
}

/** Proposals from the tables: names that mean one thing only. Ambiguous ones are left to the model. */
export function listedCandidates(listed: ListedNames): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [first, matches] of listed) {
    const all = matches.filter((match) => match.length === matches[0]!.length);
    const given = all.filter(({ entry }) => entry.given === true && !entry.ambiguous);
    const longest = given.length > 0 ? given : all;
    const match = longest[0]!;
    const ids = new Set(longest.map(({ entry }) => entry.id));
    if (
      longest.some(({ entry }) => entry.ambiguous) ||
      (ids.size > 1 && match.length === 1 && longest.every(({ entry }) => entry.kind !== "capital"))
    )
      continue;
    const type = typesOf(match)[0]!;
    const known = idAs(match, type);
    const isGiven = match.entry.given === true;
    const confidence = isGiven ? 0.95 : match.length > 1 ? 0.85 : 0.75;
    found.push({
      first,
      last: first + match.length,
      type,
      form: "name",
      confidence,
      weight: lengthWeight(isGiven ? SURE : confidence * 0.85, match.length),
      provenance: isGiven ? GIVEN : { list: listOf(type) },
      ...(known === undefined ? {} : { known }),
    });
  }
  return found;
}

/** What a user's own name counts for: more than anything a model can say of the same words. */
const SURE = 1.2;

/** Weight of a proposal of `length` tokens: a name counts a little more than its parts together. */
export function lengthWeight(confidence: number, length: number): number {
  return confidence * length ** 1.1;
}

function listOf(type: EntityType): string {
  return {
    country: "countries",
    place: "places",
    organization: "organizations",
    group: "groups",
    agreement: "agreements",
    occasion: "occasions",
    person: "persons",
    office: "roles",
  }[type];
}
