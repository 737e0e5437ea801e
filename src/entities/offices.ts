import type { ParsedDocument } from "../document/stages.js";
import type { OfficeMatch } from "../lexicon/office-grammar.js";
import type { Candidate } from "./candidate.js";
import { lengthWeight } from "./listed.js";
import { readSentences } from "./reading-order.js";
import type { Vocabulary } from "./vocabulary.js";

/** Offices of the grammar that stand in the text, by the token they begin at, the longest first. */
export type OfficeMatches = ReadonlyMap<number, readonly OfficeMatch[]>;

/** Finds every word sequence of the article that the grammar of offices can read. */
export function findOffices(document: ParsedDocument, vocabulary: Vocabulary): OfficeMatches {
  const found = new Map<number, readonly OfficeMatch[]>();
  for (const sentence of readSentences(document)) {
    const words = document.tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    for (let offset = 0; offset < words.length; offset++) {
      const matches = vocabulary.offices.matchAt(words, offset);
      const all = matches.length > 0 ? matches : formerOffice(words, offset, vocabulary);
      if (all.length > 0) found.set(sentence.first + offset, all);
    }
  }
  return found;
}

/** "ex-president", where the hyphen does not part the words; else what {@link chiefDiplomat} says. */
function formerOffice(words: readonly string[], offset: number, vocabulary: Vocabulary): readonly OfficeMatch[] {
  const bare = words[offset]!.replace(/^ex-/i, "");
  if (bare === words[offset]) return chiefDiplomat(words, offset, vocabulary);
  const rest = [bare, ...words.slice(offset + 1, offset + 8)];
  return vocabulary.offices
    .matchAt(rest, 0)
    .map((match) => ({ ...match, qualifiers: ["former", ...match.qualifiers] }));
}

/** "top U.S. diplomat", "Britain's chief diplomat": the word alone is an office only behind such an adjective. */
function chiefDiplomat(words: readonly string[], offset: number, vocabulary: Vocabulary): readonly OfficeMatch[] {
  if (words[offset] !== "diplomat") return [];
  const before = words.slice(Math.max(0, offset - 5), offset);
  if (!before.some((word) => /^(?:top|chief)$/i.test(word))) return [];
  return vocabulary.offices.matchAt(["top", "diplomat"], 0).map((match) => ({ ...match, length: 1 }));
}

/**
 * Proposals of the grammar. What the words alone leave open ("head", "general", "leader") is proposed only in front of a name or in capitals;
 * the model decides on the rest.
 */
export function officeCandidates(document: ParsedDocument, offices: OfficeMatches): readonly Candidate[] {
  const { tokens, syntax } = document;
  const found: Candidate[] = [];
  for (const [first, matches] of offices) {
    const match = matches[0]!;
    const last = first + match.length;
    const head = syntax.upos[last - 1];
    const beforeName = syntax.upos[last] === "PROPN" && /^\p{Lu}/u.test(tokens[last]!.text);
    if (head !== "NOUN" && head !== "PROPN" && !beforeName) continue;
    const isTitle = beforeName && (/^\p{Lu}/u.test(tokens[first]!.text) || !match.ambiguous);
    const confidence = match.ambiguous ? (isTitle ? 0.55 : 0.3) : isTitle ? 0.9 : isTelling(match) ? 0.6 : 0.4;
    if (confidence < 0.5) continue;
    found.push({
      ...officeTraits(match),
      first,
      last,
      type: "office",
      form: "name",
      confidence,
      weight: lengthWeight(confidence * 0.7, match.length),
      provenance: { list: "roles" },
    });
  }
  return found;
}

/** Offices of which a state has several, and whose plural means them: "Italian prosecutors". */
const COLLEGIAL: ReadonlySet<string> = new Set([
  "Prosecutor",
  "Governor",
  "Opposition Leader",
  "Minister",
  "Ambassador",
]);

/** Whether the words can hardly mean anything but an office: "judges" and "leader" can. */
function isTelling({ role, length, portfolio, national, plural, given }: OfficeMatch): boolean {
  if (given === true) return true;
  return plural ? COLLEGIAL.has(role) : length > 1 || national || portfolio !== undefined;
}

/** Role, portfolio, number and gender of an office as a candidate carries them. */
export function officeTraits(match: OfficeMatch): Pick<Candidate, "office" | "plural" | "gender"> {
  return {
    office: {
      role: match.role,
      ...(match.portfolio === undefined ? {} : { portfolio: match.portfolio }),
      qualifiers: match.qualifiers,
      ...(match.role === "Counterpart" ? { counterpart: true } : {}),
    },
    ...(match.plural ? { plural: true } : {}),
    ...(match.gender === undefined ? {} : { gender: match.gender }),
  };
}

/**
 * Adds role and portfolio to an office that the model found; a role unknown to the grammar is named by its own words.
 *
 * @param isOutside whether some tokens are no part of an office: a name ("Europol Director") or qualifier ("Ex-")
 */
export function readOffice(
  document: ParsedDocument,
  offices: OfficeMatches,
  candidate: Candidate,
  isOutside: (first: number, last: number) => boolean,
): Candidate {
  if (candidate.type !== "office" || candidate.office !== undefined) return candidate;
  const { first } = candidate;
  const last = withoutElect(document, candidate);
  if (last < candidate.last) return readOffice(document, offices, { ...candidate, last }, isOutside);
  const whole = widest(offices, candidate);
  if (whole !== undefined) return { ...candidate, ...whole.range, ...officeTraits(whole.match) };
  const exact = offices.get(first)?.find((match) => match.length === last - first);
  if (exact !== undefined) return { ...candidate, ...officeTraits(exact) };
  for (let at = first; at < last; at++) {
    const inner = offices.get(at)?.find((match) => at + match.length === last);
    if (inner !== undefined) {
      const begin = isOutside(first, at) ? at : first;
      return { ...candidate, first: begin, ...officeTraits(inner) };
    }
  }
  const words = document.tokens.slice(first, last).map(({ text }) => text[0]!.toUpperCase() + text.slice(1));
  return { ...candidate, office: { role: words.join(" "), qualifiers: [] } };
}

/** The end of an office without "-elect" or "-designate", which say how it is held. */
function withoutElect({ tokens }: ParsedDocument, { first, last }: Candidate): number {
  if (!/^(?:elect|designate)$/i.test(tokens[last - 1]!.text)) return last;
  const hyphen = /^[-‐‑–]$/.test(tokens[last - 2]?.text ?? "") ? last - 2 : last - 1;
  return hyphen > first ? hyphen : last;
}

/** The longest title of the grammar that holds an office and more: "leader" is part of "supreme leader". */
function widest(offices: OfficeMatches, { first, last }: Candidate) {
  for (let at = Math.max(0, first - 5); at <= first; at++) {
    const match = offices.get(at)?.find(({ length }) => at + length >= last && length > last - first);
    if (match !== undefined) return { match, range: { first: at, last: at + match.length } };
  }
  return undefined;
}
