import type { EntityType } from "../document/labels.js";
import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Referent } from "./referent.js";
import type { Scene } from "./scene.js";

const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["2", 2],
  ["three", 3],
  ["3", 3],
  ["four", 4],
  ["4", 4],
  ["five", 5],
  ["5", 5],
]);
const window = 3;

/** Words by which a counted description speaks of what is known: "the two", "both", but not "two" alone. */
const DEFINITE = /^(?:the|these|those|both|his|her|its|their)$/i;

/** Whether a description counts what it stands for: "the two countries". */
export function isCounted(document: MentionedDocument, mention: MentionDraft): boolean {
  return mention.plural === true && isDefinite(document, mention) && countOf(document, mention) !== undefined;
}

function isDefinite({ tokens }: MentionedDocument, { first, last }: MentionDraft): boolean {
  return tokens.slice(Math.max(first - 1, 0), last).some(({ text }) => DEFINITE.test(text));
}

/** The last named entities of a counted description's type, as many as it says; `undefined` where there are not enough. */
export function resolveCounted(
  document: MentionedDocument,
  scene: Scene,
  mention: MentionDraft,
  typeOf: (entity: string) => EntityType | undefined,
): Referent | undefined {
  const wanted = countOf(document, mention) ?? 1;
  const sentence = document.tokens[mention.first]!.sentence;
  const found = new Set<string>();
  for (const { referent } of scene.phrasesBefore(mention.first, sentence - window)) {
    for (const entity of [...referent].reverse()) if (typeOf(entity) === mention.type) found.add(entity);
    if (found.size >= wanted) return [...found].slice(0, wanted).reverse();
  }
  return undefined;
}

function countOf(document: MentionedDocument, { first, last }: MentionDraft): number | undefined {
  for (let token = first; token < last; token++) {
    const count = counts.get(document.tokens[token]!.text.toLowerCase());
    if (count !== undefined) return count;
  }
  return undefined;
}
