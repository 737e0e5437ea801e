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
  let first = candidate.first;
  let gender = vocabulary.persons.honorific(tokens[first - 1]?.text ?? "")?.gender;
  while (first < candidate.last && vocabulary.persons.honorific(tokens[first]!.text) !== undefined) {
    gender ??= vocabulary.persons.honorific(tokens[first]!.text)?.gender;
    first++;
  }
  if (first === candidate.last) return [];
  const last = behindHyphens(tokens, candidate.last);
  return [{ ...candidate, first, last, ...(gender === undefined ? {} : { gender }) }];
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
