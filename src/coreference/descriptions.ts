import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Referent } from "./referent.js";
import type { Scene } from "./scene.js";

/** What the resolver knows about an entity that a description may stand for. */
export interface Described {
  readonly type: MentionDraft["type"];
  readonly name: string;
  /** Kind in the tables: `armed`, `ministry`, `city`… */
  readonly kind?: string;
}

const windows: Readonly<Record<string, number>> = { country: 3, place: 2, organization: 6, person: 2 };
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

/**
 * Finds the entity that a description stands for: the name it is in apposition to, else the last entity of its type before it whose
 * name or kind fits the noun ("the ministry" → "Foreign Ministry"). A counted plural ("the two countries") takes as many.
 *
 * @param kind what the noun asks for, from the table of nominals
 */
export function resolveDescription(
  document: MentionedDocument,
  scene: Scene,
  mention: MentionDraft,
  kind: string,
  describe: (entity: string) => Described | undefined,
): Referent | undefined {
  const noun = document.syntax.lemma[mention.head]!;
  const sentence = document.tokens[mention.first]!.sentence;
  const wanted = wantedCount(document, mention);
  const found = new Set<string>();
  for (const phrase of scene.phrasesBefore(mention.first, sentence - (windows[mention.type] ?? 2))) {
    const entity = phrase.entity;
    if (entity === undefined || found.has(entity)) continue;
    const known = describe(entity);
    if (known === undefined || known.type !== mention.type || !fits(known, noun, kind)) continue;
    found.add(entity);
    if (found.size === wanted) return [...found].reverse();
  }
  return undefined;
}

function wantedCount(document: MentionedDocument, mention: MentionDraft): number {
  for (let token = mention.first; token < mention.last; token++) {
    const count = counts.get(document.tokens[token]!.text.toLowerCase());
    if (count !== undefined) return count;
  }
  return 1;
}

const openKinds = new Set([
  "man",
  "woman",
  "person",
  "country",
  "government",
  "armed",
  "company",
  "union",
  "city",
  "media",
]);
const kindsFitting: Readonly<Record<string, readonly string[]>> = {
  armed: ["armed"],
  company: ["company"],
  media: ["media"],
  party: ["party"],
  ministry: ["government"],
  government: ["government", "agency", "international"],
  parliament: ["parliament"],
  court: ["court"],
  union: ["international", "ngo", "sports"],
  city: ["city", "capital"],
  capital: ["capital"],
  region: ["region", "state", "province", "territory"],
  facility: ["facility"],
  water: ["water", "sea", "river", "lake"],
  mountain: ["mountain"],
};

/** A name that holds the noun fits; else the kinds must agree, and where the tables know no kind, broad nouns fit. */
function fits(known: Described, noun: string, kind: string): boolean {
  if (known.type === "country" || known.type === "person") return true;
  if (known.name.toLowerCase().split(/[\s-]/).includes(noun)) return true;
  if (known.kind !== undefined) return (kindsFitting[kind] ?? [kind]).includes(known.kind);
  return openKinds.has(kind);
}
