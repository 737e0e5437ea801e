import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";
import { idAs, knownAt, type ListedNames, lengthWeight, typesOf } from "./listed.js";
import { readTokens } from "./reading-order.js";

const unsure = 0.6;

/**
 * Proposals of the trained model, joined with what the tables know of the same words. Where the model is unsure and the tables know
 * only another type, the tables' type is taken.
 */
export function learnedCandidates(document: ParsedDocument, listed: ListedNames): readonly Candidate[] {
  const read = new Set(readTokens(document));
  return document.learned.flatMap((mention) => {
    if (!read.has(mention.first)) return [];
    const matches = knownAt(listed, mention.first, mention.last);
    const agreeing = matches.find((match) => typesOf(match).includes(mention.type));
    const sure =
      agreeing !== undefined || mention.confidence >= unsure || matches.length === 0 || matches[0]!.entry.ambiguous;
    const type = sure ? mention.type : typesOf(matches[0]!)[0]!;
    const match = sure ? agreeing : matches[0];
    const known = match === undefined ? undefined : idAs(match, type);
    const confidence = agreeing === undefined ? mention.confidence : Math.max(mention.confidence, 0.8);
    const candidate: Candidate = {
      first: mention.first,
      last: mention.last,
      type,
      form: "name",
      confidence,
      weight: lengthWeight(confidence, mention.last - mention.first),
      provenance: { model: "encoder" },
      ...(known === undefined ? {} : { known }),
      ...(type === "country" && mention.reading !== undefined ? { reading: mention.reading } : {}),
    };
    return [candidate];
  });
}
