import type { Reading } from "../document/labels.js";
import type { ParsedDocument } from "../document/stages.js";
import type { Match } from "../lexicon/gazetteer.js";
import type { Candidate } from "./candidate.js";
import { isDealt, ownsPolicy } from "./dealings.js";
import { idAs, knownAt, type ListedNames, typesOf } from "./listed.js";
import { isTerritory, prepositionOf, readingOf } from "./readings.js";
import { namesakeProvince } from "./states.js";

/** Halves of a divided country: "the North" means North Korea where the article speaks of Korea. */
const halves: ReadonlyMap<string, string> = new Map([
  ["North", "country:PRK"],
  ["South", "country:KOR"],
]);

/** Makes the step that settles what a country, capital, seat or half of a country stands for. */
export function countrySettler(
  document: ParsedDocument,
  listed: ListedNames,
  children: readonly (readonly number[])[],
): (candidate: Candidate) => Candidate {
  const isKorean = [...listed.values()].some((matches) =>
    matches.some(({ entry }) => entry.iso3 === "PRK" || entry.iso3 === "KOR"),
  );
  return (candidate) => {
    if (candidate.form !== "name" || (candidate.type !== "country" && candidate.type !== "place")) return candidate;
    const head = candidate.last - 1;
    const half = isKorean ? halves.get(document.tokens[head]!.text) : undefined;
    const matches = knownAt(document, listed, candidate.first, candidate.last);
    const province = namesakeProvince(document, listed, candidate, matches);
    if (province !== undefined) return asPlace(candidate, province.entry.id);
    const isDemonym = matches.some(({ entry }) => entry.kind === "demonym");
    const reading = isTerritory(document, head)
      ? "place"
      : (candidate.reading ?? readingOf(document, children, head, isDemonym));
    if (half !== undefined && candidate.known === undefined)
      return { ...candidate, type: "country", known: half, reading };
    const capital = matches.find(({ entry }) => entry.kind === "capital");
    const isDealtWith = isDealt(document, children, head);
    const dealt = isDealtWith && !isDemonym ? "government" : reading;
    if (candidate.type === "country") return settleCountry(candidate, capital, capital === undefined ? reading : dealt);
    const seat = matches.find(({ entry }) => entry.kind === "seat");
    if (seat !== undefined && capital === undefined) return settleSeat(document, children, candidate, seat, reading);
    if (capital === undefined) return candidate;
    return ownsPolicy(document, head)
      ? asState(candidate, capital, "modifier")
      : settleCapital(candidate, capital, isDealtWith, reading);
  };
}

/** A capital in the sense of its territory is the city; a country unknown to the tables is a place. */
function settleCountry(candidate: Candidate, capital: Match | undefined, reading: Candidate["reading"]): Candidate {
  if (capital !== undefined && reading === "place") return asPlace(candidate, capital.entry.id);
  if (candidate.known === undefined) {
    const place = asPlace(candidate, undefined);
    return reading === "people" ? { ...place, type: "group" } : place;
  }
  return reading === undefined ? candidate : { ...candidate, reading };
}

/** A city that is dealt with is a government ("ties with Moscow"); one that the tables alone proposed, also where it acts as one. */
function settleCapital(
  candidate: Candidate,
  match: Match,
  isDealtWith: boolean,
  reading: Candidate["reading"],
): Candidate {
  const acts = "list" in candidate.provenance && typesOf(match).includes("country") && reading === "government";
  return isDealtWith || acts ? asState(candidate, match, "government") : candidate;
}

function asState(candidate: Candidate, capital: Match, reading: Reading): Candidate {
  const known = idAs(capital, "country");
  return known === undefined ? candidate : { ...candidate, type: "country", known, reading };
}

/** A seat of government taken for a building is its government, unless something is in or near it. */
function settleSeat(
  document: ParsedDocument,
  children: readonly (readonly number[])[],
  candidate: Candidate,
  seat: Match,
  reading: Candidate["reading"],
): Candidate {
  const known = idAs(seat, "country");
  const preposition = prepositionOf(document, children, candidate.last - 1) ?? "";
  if (known === undefined || /^(?:in|at|near|outside|inside|around|through|into)$/.test(preposition)) return candidate;
  return { ...candidate, type: "country", known, ...(reading === undefined ? {} : { reading }) };
}

function asPlace({ reading: _reading, known: _known, ...candidate }: Candidate, id: string | undefined): Candidate {
  return { ...candidate, type: "place", ...(id === undefined ? {} : { known: id }) };
}
