import { NAME_KINDS, NAME_TAGS } from "../../../src/inference/name-tags.js";
import { splitHyphens } from "../../../src/text/hyphens.js";
import type { LabelledSentence } from "./iob.js";
import type { VoaBrief, VoaMention } from "./voa.js";

/** Tokens cut as the tokenizer cuts them, and for each the tags that its corpus allows, as bits in the order of `NAME_TAGS`. */
export interface OpenSentence {
  readonly forms: readonly string[];
  readonly allowed: Uint32Array;
}

/** What the labels of a corpus may mean: kinds of name by label; `""` lists the kinds that the corpus leaves unlabelled. */
export type LabelMeanings = Readonly<Record<string, readonly string[]>>;

const countries = NAME_KINDS.filter((kind) => kind.startsWith("country-"));
const peoples = ["country-modifier", "country-people"];

/** Universal NER: countries that act may be ORG, words for peoples are unlabelled. */
export const UNER_MEANINGS: LabelMeanings = {
  PER: ["person"],
  LOC: ["place", "country-place", "country-government", "country-modifier"],
  ORG: ["organization", "country-government"],
  "": ["office", "group", "occasion", "agreement", ...peoples],
};

/** CoNLL-style sets with MISC. */
export const CONLL_MEANINGS: LabelMeanings = {
  PER: ["person"],
  LOC: ["place", ...countries],
  ORG: ["organization"],
  MISC: ["", "group", "occasion", "agreement", ...peoples],
  "": ["office"],
};

const people = ["politician", "person", "writer", "musicalartist", "scientist", "researcher"];
const bodies = ["organisation", "politicalparty", "band", "university"];

/** CrossNER; labels that are not listed here are things that the report has no type for. */
export const CROSSNER_MEANINGS: LabelMeanings = {
  ...Object.fromEntries(people.map((label) => [label, ["person"]])),
  ...Object.fromEntries(bodies.map((label) => [label, ["organization"]])),
  election: ["occasion"],
  event: ["occasion"],
  conference: ["occasion", "organization"],
  magazine: ["organization", ""],
  academicjournal: ["organization", ""],
  country: countries,
  location: ["place", ...countries],
  misc: ["", "office", "group", "occasion", "agreement", ...peoples],
  "": ["office"],
};

function bits(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + 2 ** NAME_TAGS.indexOf(tag), 0);
}

function openTags(kinds: readonly string[]): readonly string[] {
  return ["O", ...kinds.filter((kind) => kind !== "").flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
}

/** A sentence of a corpus with other labels than ours: every tag that fits its labels is allowed. */
export function openSentence({ tokens, spans }: LabelledSentence, meanings: LabelMeanings): OpenSentence {
  const forms: string[] = [];
  const allowed: number[] = [];
  const outside = bits(openTags(meanings[""] ?? []));
  tokens.forEach((token, index) => {
    const span = spans.find(({ first, last }) => first <= index && index < last);
    const kinds = span === undefined ? undefined : (meanings[span.label] ?? ["", "occasion", "agreement", "office"]);
    splitHyphens(token).forEach((piece, part) => {
      forms.push(piece);
      if (kinds === undefined) allowed.push(outside);
      else if (kinds.includes("")) allowed.push(bits(openTags(kinds)));
      else {
        const prefix = index === span!.first && part === 0 ? "B" : "I";
        allowed.push(bits(kinds.map((kind) => `${prefix}-${kind}`)));
      }
    });
  });
  return { forms, allowed: Uint32Array.from(allowed) };
}

const readings: Readonly<Record<string, string>> = { g: "government", p: "place", m: "modifier", n: "people" };
const EVERY = 2 ** NAME_TAGS.length - 1;

/** Kind of name that a mention of a brief is; `undefined` for descriptions and pronouns. */
export function kindOfMention({ type, mark }: VoaMention): string | undefined {
  if (mark === "nom" || mark === "pron") return undefined;
  if (type !== "country") return type;
  const reading = mark === undefined ? undefined : readings[mark];
  return reading === undefined ? undefined : `country-${reading}`;
}

/** The sentences of a brief, cut at hyphens. Of a fused word ("U.S.-led") only the part that is the name keeps the label. */
export function openBrief(brief: VoaBrief): readonly OpenSentence[] {
  return brief.sentences.map(({ tokens, mentions }) => {
    const forms: string[] = [];
    const allowed: number[] = [];
    const outside = bits(["O"]);
    tokens.forEach((token, index) => {
      const mention = mentions.find(({ first, last }) => first <= index && index < last);
      const kind = mention === undefined ? undefined : kindOfMention(mention);
      const pieces = splitHyphens(token);
      const alone = mention !== undefined && mention.last - mention.first === 1 && pieces.length > 1;
      pieces.forEach((piece, part) => {
        forms.push(piece);
        if (kind === undefined) allowed.push(outside);
        else if (alone) allowed.push(fusedTags(kind, pieces, part));
        else allowed.push(bits([`${index === mention!.first && part === 0 ? "B" : "I"}-${kind}`]));
      });
    });
    return { forms, allowed: Uint32Array.from(allowed) };
  });
}

function fusedTags(kind: string, pieces: readonly string[], part: number): number {
  const capital = (piece: string) => /^\p{Lu}/u.test(piece);
  const words = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const mixed = words.some(capital) && !words.every(capital) && !/^(al|el)$/i.test(words[0]!);
  if (kind === "office" && words.length > 1 && !capital(words[0]!)) {
    return bits([part === pieces.length - 1 ? `B-${kind}` : "O"]);
  }
  if (mixed && kind !== "office") return bits([capital(pieces[part]!) ? `B-${kind}` : "O"]);
  if (kind.startsWith("country-") && part > 0) return EVERY;
  return bits([`${part === 0 ? "B" : "I"}-${kind}`]);
}
