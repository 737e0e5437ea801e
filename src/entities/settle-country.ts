import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";
import { idAs, knownAt, type ListedNames, typesOf } from "./listed.js";
import { readingOf } from "./readings.js";

/**
 * Settles what a country, capital or seat stands for. A capital proposed by the tables alone is a country where it acts as a
 * government; a country unknown to the tables is a place.
 */
export function settleCountry(
  document: ParsedDocument,
  listed: ListedNames,
  children: readonly (readonly number[])[],
  candidate: Candidate,
): Candidate {
  if (candidate.form !== "name" || (candidate.type !== "country" && candidate.type !== "place")) return candidate;
  const matches = knownAt(document, listed, candidate.first, candidate.last);
  const isDemonym = matches.some(({ entry }) => entry.kind === "demonym");
  const reading = candidate.reading ?? readingOf(document, children, candidate.last - 1, isDemonym);
  if (candidate.type === "country") {
    return candidate.known === undefined ? withoutReading({ ...candidate, type: "place" }) : { ...candidate, reading };
  }
  const capital =
    "list" in candidate.provenance ? matches.find((match) => typesOf(match).includes("country")) : undefined;
  const country = capital === undefined || reading !== "government" ? undefined : idAs(capital, "country");
  return country === undefined ? candidate : { ...candidate, type: "country", known: country, reading };
}

function withoutReading({ reading: _reading, ...candidate }: Candidate): Candidate {
  return candidate;
}
