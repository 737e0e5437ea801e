import type { ParsedDocument, Token } from "../document/stages.js";
import type { Candidate } from "./candidate.js";
import type { Vocabulary } from "./vocabulary.js";

/** A person's name without honorifics, with the gender that an honorific in or before it tells. Other candidates stay as they are. */
export function trimPerson(
  { tokens }: ParsedDocument,
  vocabulary: Vocabulary,
  candidate: Candidate,
): readonly Candidate[] {
  const alone = candidate.last - candidate.first === 1 ? tokens[candidate.first]!.text : "";
  if (/^(?:ex|former|then|acting|late)$/i.test(alone)) return [];
  if (candidate.type !== "person" || candidate.form !== "name") return [candidate];
  let first = behindNoun(tokens, vocabulary, candidate);
  let gender = vocabulary.persons.honorific(tokens[first - 1]?.text ?? "")?.gender;
  while (first < candidate.last && vocabulary.persons.honorific(tokens[first]!.text) !== undefined) {
    gender ??= vocabulary.persons.honorific(tokens[first]!.text)?.gender;
    first++;
  }
  if (first === candidate.last) return [];
  const last = behindHyphens(tokens, candidate.last);
  return [{ ...candidate, first, last, ...(gender === undefined ? {} : { gender }) }];
}

/** Start of a name behind a common noun within it, which no name holds: "Chelsea keeper Ana Ruiz". Particles such as "de" stay. */
function behindNoun(tokens: readonly Token[], vocabulary: Vocabulary, { first, last }: Candidate): number {
  for (let at = last - 2; at > first; at--) {
    const { text } = tokens[at]!;
    if (!/^\p{Lu}/u.test(tokens[at + 1]!.text)) continue;
    if (/^\p{Ll}{4,}$/u.test(text) && vocabulary.persons.namePart(text) === undefined) return at + 1;
  }
  return first;
}

/** "Lai Ching" goes on in "-te": a hyphen without spaces joins the parts of a given name, but not "-led" and the like. */
function behindHyphens(tokens: readonly Token[], last: number): number {
  const [before, hyphen, part] = tokens.slice(last - 1, last + 2);
  if (part === undefined || hyphen === undefined || !/^[-‐‑]$/.test(hyphen.text)) return last;
  const joined = before!.end === hyphen.start && hyphen.end === part.start;
  return joined && /^\p{Ll}{1,5}$/u.test(part.text) && !compounds.has(part.text) ? last + 2 : last;
}

const compounds = new Set([
  "led",
  "based",
  "era",
  "style",
  "like",
  "born",
  "run",
  "owned",
  "made",
  "free",
  "wide",
  "held",
]);
