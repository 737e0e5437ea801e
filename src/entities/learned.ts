import type { LearnedMention, ParsedDocument } from "../document/stages.js";
import type { Match } from "../lexicon/gazetteer.js";
import { bearerChooser } from "./bearers.js";
import type { Candidate } from "./candidate.js";
import { idAs, knownAt, type ListedNames, lengthWeight, typesOf } from "./listed.js";
import { readTokens } from "./reading-order.js";

/**
 * How sure the model must be where the tables know a name only as something else. Of bodies with a name of their own the tables are surer
 * than a model that never saw them; a country's name means nothing else.
 */
function neededAgainst({ entry, length }: Match): number {
  if (entry.type === "country" || (entry.type === "organization" && length > 1)) return Number.POSITIVE_INFINITY;
  return entry.type === "organization" ? 0.97 : 0.6;
}

/**
 * Proposals of the trained model, joined with what the tables know of the same words. Where the model is unsure and the tables know
 * only another type, the tables' type is taken.
 */
export function learnedCandidates(document: ParsedDocument, listed: ListedNames): readonly Candidate[] {
  const choose = bearerChooser(document, listed);
  const read = new Set(readTokens(document));
  return document.learned.flatMap((mention) => {
    if (!read.has(mention.first)) return [];
    const first = withoutArticle(document, mention);
    const last = withoutGeneric(document, listed, mention);
    const matches = knownAt(document, listed, first, last);
    const agreeing = choose(
      matches.filter((match) => typesOf(match).includes(mention.type)),
      document.tokens[first - 1]?.text === "(" && document.tokens[last]?.text === ")",
    );
    const other = matches.find(({ entry }) => !entry.ambiguous);
    const sure = agreeing !== undefined || other === undefined || mention.confidence >= neededAgainst(other);
    const type = sure ? mention.type : typesOf(other)[0]!;
    const match = sure ? agreeing : other;
    const known = match === undefined ? undefined : idAs(match, type);
    const confidence = agreeing === undefined ? mention.confidence : Math.max(mention.confidence, 0.8);
    const candidate: Candidate = {
      first,
      last,
      type,
      form: isDescription(document, mention) ? "nominal" : "name",
      confidence,
      weight: lengthWeight(confidence, last - first),
      provenance: { model: "encoder" },
      ...(known === undefined ? {} : { known }),
      ...(type === "country" && mention.reading !== undefined ? { reading: mention.reading } : {}),
    };
    return [candidate];
  });
}

/** Common nouns that name the one such body of a state: "parliament approved the bill". */
const bodies = new Set([
  "parliament",
  "army",
  "military",
  "cabinet",
  "coalition",
  "embassy",
  "navy",
  "senate",
  "police",
]);

/** A common noun alone, such as "the ministry", names nothing: the entity is named elsewhere. */
function isDescription({ tokens }: ParsedDocument, { first, last, type }: LearnedMention): boolean {
  if (last - first > 1 || (type !== "organization" && type !== "place" && type !== "person")) return false;
  const { text } = tokens[first]!;
  return /^\p{Ll}/u.test(text) && !bodies.has(text);
}

/** Start of the name of an occasion or agreement without an article. */
function withoutArticle({ tokens }: ParsedDocument, { first, last, type }: LearnedMention): number {
  const isNamed = (type === "occasion" || type === "agreement") && last - first > 1;
  return isNamed && /^the$/i.test(tokens[first]!.text) ? first + 1 : first;
}

const bodyNouns = new Set(["party", "movement", "newspaper", "magazine", "airline", "daily", "union"]);

/** Whether a name ends in a common noun behind a name that the tables know without it: "Fatah party". */
function endsInBodyNoun(document: ParsedDocument, listed: ListedNames, { first, last, type }: LearnedMention): boolean {
  if (type !== "organization" || !bodyNouns.has(document.tokens[last - 1]!.text)) return false;
  return knownAt(document, listed, first, last - 1).some(({ entry }) => entry.type === type && !entry.ambiguous);
}

const generics = new Set(["province", "district", "region", "county", "state", "city", "town", "village", "area"]);

/** End of a name without the common noun behind it ("Zabol province"), unless the tables know the name with it. */
function withoutGeneric(document: ParsedDocument, listed: ListedNames, mention: LearnedMention): number {
  const { first, last, type } = mention;
  if (endsInBodyNoun(document, listed, mention))
    return knownAt(document, listed, first, last).length > 0 ? last : last - 1;
  if (type !== "place" || last - first < 2 || !generics.has(document.tokens[last - 1]!.text)) return last;
  return knownAt(document, listed, first, last).length > 0 ? last : last - 1;
}
