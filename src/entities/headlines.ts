import type { EntityType } from "../document/labels.js";
import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";

const doubtful: ReadonlySet<EntityType> = new Set(["organization", "place", "group", "occasion", "agreement"]);

/**
 * Headlines capitalize every word, so that "Defense Cooperation" looks like a name there. A name that only the model sees, in a title or
 * heading, is dropped where running text of the article writes one of its words small and never writes it as a name.
 */
export function withoutHeadlineWords(document: ParsedDocument, names: readonly Candidate[]): readonly Candidate[] {
  const { sections, sentences, tokens } = document;
  const isHeadline = (token: number) =>
    /^(?:title|heading)$/.test(sections[sentences[tokens[token]!.sentence]!.section]!.kind);
  if (!sections.some(({ kind }) => kind === "title" || kind === "heading")) return names;
  const small = new Set<string>();
  for (const [index, { text }] of tokens.entries()) {
    if (!isHeadline(index) && /^\p{Ll}{3,}$/u.test(text)) small.add(text);
  }
  const textOf = ({ first, last }: Candidate) => tokens.slice(first, last).map(({ text }) => text);
  const running = new Set(names.filter(({ first }) => !isHeadline(first)).map((name) => textOf(name).join(" ")));
  return names.filter((name) => {
    if (name.known !== undefined || !doubtful.has(name.type) || !isHeadline(name.first)) return true;
    const words = textOf(name);
    return running.has(words.join(" ")) || !words.some((word) => small.has(word.toLowerCase()));
  });
}
