import type { EntityType } from "../document/labels.js";
import type { ParsedDocument, Sentence } from "../document/stages.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Candidate } from "./candidate.js";
import { type ListedNames, lengthWeight } from "./listed.js";
import { readSentences } from "./reading-order.js";

type Heads = Pick<Lexicon, "headKinds" | "eventNounAt">;

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const CAPITAL = /^\p{Lu}[\p{L}’'.-]*$/u;
const SMALL = /^\p{Ll}[\p{Ll}-]*$/u;
/** Capitalized words that begin no name. */
const OUTSIDE =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|After|Before|During|Since|But|And|As|This|That|These|Those|His|Her|Its|Their|Our|My|When|While|If|It|He|She|They|We|I|New|Last|Next|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms)\.?$/;

/**
 * Names of occasions and agreements by their make: "Hurricane Omar", "Treaty of Lisbon", "Resolution 1701", "Kyoto treaty", "2006 World
 * Cup", "July 7 bombings". The words that make them come from the tables.
 */
export function composedCandidates(document: ParsedDocument, listed: ListedNames, heads: Heads): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of readSentences(document)) {
    const words = document.tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
    const isHeadline = !words.some((word) => SMALL.test(word) && word.length > 4);
    if (!isHeadline) found.push(...inSentence(sentence, words, listed, heads));
  }
  return found;
}

function inSentence(
  { first: base }: Sentence,
  words: readonly string[],
  listed: ListedNames,
  heads: Heads,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (type: EntityType, first: number, last: number) => found.push(candidate(type, base + first, base + last));
  for (const [index, word] of words.entries()) {
    if (CAPITAL.test(word)) {
      const first = headFirst(words, index, heads);
      if (first !== undefined) add(first.type, index, first.last);
    }
    if (YEAR.test(word) && index + 1 < words.length) {
      const named = listed.get(base + index + 1)?.find(({ entry }) => entry.type === "occasion");
      if (named !== undefined) add("occasion", index, index + 1 + named.length);
    }
    const noun = index === 0 ? undefined : heads.eventNounAt(words, index);
    if (noun === undefined) continue;
    const { after, type } = noun.value;
    const start =
      (after === "name" ? undefined : behindDate(words, index)) ??
      (after === "date" ? undefined : behindName(words, index, type, (at) => isForeign(listed, base + at, word)));
    if (start !== undefined) add(type, start, index + noun.length);
  }
  return found;
}

/** "Hurricane Omar", "Battle of Verdun", "Treaty on Open Skies", "Resolution 1701" with the body before it. */
function headFirst(words: readonly string[], index: number, { headKinds }: Heads) {
  const head = headKinds(words[index]!).find(
    ({ kind, position }) => position !== "last" && (kind === "occasion" || kind === "agreement"),
  );
  if (head === undefined) return undefined;
  const type = head.kind as EntityType;
  const next = words[index + 1] ?? "";
  if (type === "agreement" && /^\d[\d/]*$/.test(next)) return { type, last: index + 2 };
  const joined = /^(?:of|on|for|against)$/.test(next);
  const from = joined ? index + (words[index + 2] === "the" ? 3 : 2) : index + 1;
  if (!joined && type === "agreement") return undefined;
  const last = runBehind(words, from);
  return last === from ? undefined : { type, last };
}

/** Start of the name, of one to four capitalized words and maybe a year, that ends right before a noun. */
function behindName(
  words: readonly string[],
  noun: number,
  type: EntityType,
  isOutside: (index: number) => boolean,
): number | undefined {
  let first = noun;
  while (first > 0 && noun - first < 4 && CAPITAL.test(words[first - 1]!) && !OUTSIDE.test(words[first - 1]!)) first--;
  if (first === noun || MONTH.test(words[noun - 1]!)) return undefined;
  if ((type === "agreement" || first === noun - 1) && isOutside(first)) return undefined;
  return type === "occasion" && YEAR.test(words[first - 1] ?? "") ? first - 1 : first;
}

/** Start of the day that stands before a noun, with up to three words between them: "September 11, 2001 terrorist attacks". */
function behindDate(words: readonly string[], noun: number): number | undefined {
  for (let at = noun - 1, steps = 0; at > 0 && steps < 4; at--, steps++) {
    const day = YEAR.test(words[at]!) ? (words[at - 1] === "," ? at - 2 : at - 1) : at;
    if (DAY.test(words[day] ?? "") && MONTH.test(words[day - 1] ?? "")) return day - 1;
    if (!SMALL.test(words[at]!) && !CAPITAL.test(words[at]!)) return undefined;
    if (/^(?:the|a|an|of|in|on|at|to|by|for|and|or|was|were|is|are|after|before)$/i.test(words[at]!)) return undefined;
  }
  return undefined;
}

/** Index behind the capitalized words from an index on. */
function runBehind(words: readonly string[], from: number): number {
  let last = from;
  while (last < words.length && last - from < 4 && CAPITAL.test(words[last]!) && !OUTSIDE.test(words[last]!)) last++;
  return last;
}

/** Whether a name only says whose something is: "Iraqi treaty", "European massacre", but not "Iraq war" or "Korean War". */
function isForeign(listed: ListedNames, token: number, noun: string): boolean {
  const entries = (listed.get(token) ?? []).map(({ entry }) => entry);
  if (/^war|^genocide/.test(noun) || CAPITAL.test(noun)) return false;
  return entries.some(({ type, styles }) => type === "country" || styles.includes("adjective"));
}

function candidate(type: EntityType, first: number, last: number): Candidate {
  const confidence = 0.8;
  return {
    first,
    last,
    type,
    form: "name",
    confidence,
    weight: lengthWeight(confidence, last - first),
    provenance: { rule: "composed-name" },
  };
}
