import type { MentionDraft, MentionedDocument, ParsedDocument, Stage } from "../document/stages.js";
import { childrenOf, headOf } from "../document/tree.js";
import type { Candidate } from "./candidate.js";
import { chooseCandidates } from "./choose.js";
import { composedCandidates } from "./composed.js";
import { makeConsistent, missedSurnames } from "./consistency.js";
import { creditTokens } from "./credits.js";
import { withoutTitled } from "./given.js";
import { withoutHeadlineWords } from "./headlines.js";
import { learnedCandidates } from "./learned.js";
import { findListed, knownAt, type ListedNames, listedCandidates } from "./listed.js";
import { withoutNested } from "./nested.js";
import { nominalCandidates } from "./nominals.js";
import { linkOffices } from "./office-links.js";
import { findOffices, officeCandidates, readOffice } from "./offices.js";
import { trimPerson } from "./person-trim.js";
import { pronounCandidates } from "./pronouns.js";
import { countrySettler } from "./settle-country.js";
import type { Vocabulary } from "./vocabulary.js";

/** Makes the stage that finds every mention: names, offices, descriptions and pronouns, none overlapping another. */
export function createFinder(vocabulary: Vocabulary): Stage<ParsedDocument, MentionedDocument> {
  return (document) => {
    const children = childrenOf(document.syntax.head);
    const listed = findListed(document, vocabulary.lexicon);
    const offices = findOffices(document, vocabulary);
    const isOutside = (first: number, last: number) =>
      knownAt(document, listed, first, last).length > 0 || isQualifier(document, vocabulary, first, last);
    const names = findNames(document, listed, vocabulary)
      .concat(officeCandidates(document, offices))
      .map((candidate) => readOffice(document, offices, candidate, isOutside));
    const chosen = chooseCandidates([...names, ...pronounCandidates(document)]);
    const settled = chosen.concat(missedSurnames(document, chosen));
    const taken = cover(document, settled);
    const nominals = nominalCandidates(document, children, vocabulary, (token) => taken[token] === 1);
    const all = chooseCandidates([...settled, ...nominals]);
    const settle = countrySettler(document, listed, children);
    const drafts = all.map((candidate) => draft(document, settle(candidate)));
    return { ...document, mentions: linkOffices(document, children, drafts, vocabulary) };
  };
}

/** Proposals of model and tables, made consistent within the article. */
function findNames(document: ParsedDocument, listed: ListedNames, vocabulary: Vocabulary): readonly Candidate[] {
  const known = listedCandidates(listed);
  const learned = withoutTitled(learnedCandidates(document, listed), known).flatMap((candidate) =>
    trimPerson(document, vocabulary, candidate),
  );
  const composed = composedCandidates(document, listed, vocabulary.lexicon);
  const names = [...learned, ...withoutNested(document, learned, known), ...composed];
  const isCredit = creditTokens(document, listed);
  const meant = names.filter(({ first }) => !isCredit(first));
  return makeConsistent(document, withoutHeadlineWords(document, meant));
}

/** Whether some tokens, up to a hyphen, say how an office is held: "Ex-". */
function isQualifier({ tokens }: ParsedDocument, { offices }: Vocabulary, first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const count = /^[-‐‑–]$/.test(words.at(-1)!) ? words.length - 1 : words.length;
  return offices.qualifierAt(words.slice(0, count), 0)?.length === count;
}

function cover(document: ParsedDocument, candidates: readonly Candidate[]): Uint8Array {
  const covered = new Uint8Array(document.tokens.length);
  for (const { first, last } of candidates) covered.fill(1, first, last);
  return covered;
}

function draft(document: ParsedDocument, candidate: Candidate): MentionDraft {
  const { weight: _weight, ...rest } = candidate;
  const start = document.tokens[candidate.first]!.start;
  const end = document.tokens[candidate.last - 1]!.end;
  return {
    ...rest,
    start,
    end,
    text: document.text.slice(start, end),
    head: headOf(document.syntax.head, candidate.first, candidate.last),
  };
}
