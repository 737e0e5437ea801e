import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";
import type { Vocabulary } from "./vocabulary.js";

/** A person's name without honorifics, with the gender that an honorific in or before it tells. Other candidates stay as they are. */
export function trimPerson(
  { tokens }: ParsedDocument,
  vocabulary: Vocabulary,
  candidate: Candidate,
): readonly Candidate[] {
  if (candidate.type !== "person" || candidate.form !== "name") return [candidate];
  let first = candidate.first;
  let gender = vocabulary.persons.honorific(tokens[first - 1]?.text ?? "")?.gender;
  while (first < candidate.last && vocabulary.persons.honorific(tokens[first]!.text) !== undefined) {
    gender ??= vocabulary.persons.honorific(tokens[first]!.text)?.gender;
    first++;
  }
  if (first === candidate.last) return [];
  return [{ ...candidate, first, ...(gender === undefined ? {} : { gender }) }];
}
