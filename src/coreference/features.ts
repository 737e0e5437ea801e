import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Fit } from "./descriptions.js";
import type { Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";
import { DETERMINERS, ROLES, type Setting } from "./setting.js";

const ANAPHORS = ["he or she", "it", "they", "I", "we", "person", "organization", "place", "country", "many"] as const;
const FORMS = ["name", "office", "description", "pronoun", "noun", "several"] as const;
const SORTS = [
  "person",
  "office",
  "organization",
  "country",
  "place",
  "group",
  "occasion",
  "agreement",
  "woman",
  "man",
  "human",
  "body",
  "location",
  "thing",
  "animal",
  "event",
  "time",
  "idea",
  "unknown",
] as const;

const FITS: readonly Fit[] = ["unknown", "open", "unfit", "kind", "name"];
const A = ANAPHORS.length;
const R = ROLES.length;
const F = FORMS.length;
const S = SORTS.length;

/**
 * How many codes each feature of a pair has, in the order of {@link pairCodes}. Code 0 stands for the choice that no phrase before is
 * meant, except in the features of the anaphor alone.
 */
export const FEATURE_SIZES: readonly number[] = [
  A, // anaphor
  R * 2, // its role, in a quotation or not
  A * DETERMINERS.length, // its determiner
  1 + F * A, // form of the candidate
  1 + R * R, // roles of both
  1 + 9 * A, // sentences between
  1 + 9, // phrases between
  1 + 6 * 2, // entities between that would do, and whether this is the last mention of its own
  1 + 6 * A, // gender
  1 + 4 * A, // number
  1 + S * A, // sort
  1 + 6 * 2, // mentions so far
  1 + 6 * 2, // mentions by name in the whole article
  1 + 4 * F, // topic of its sentence, and form of the entity's last mention
  1 + 12 * 2, // place in the tree
  1 + 8 * A, // quotations and their speakers
  1 + (3 + FITS.length) * A, // fit of noun and name
  1 + 8, // determiner of the anaphor and of the candidate
  1 + 11, // modifiers before and behind a noun that is repeated, and whether another noun has one of them
  1 + 2 * A, // same pronoun
  1 + R * 3, // role of the candidate, and whether the anaphor opens its sentence
  1 + 3 * 2 * R, // candidates of the same role between
  1 + 3 * 2 * R, // subjects between
  1 + 12 * R, // place in the tree and role of the anaphor
  1 + 3 * R * R, // sentences between and both roles
];

/** A pronoun or description whose antecedent is looked for. */
export interface Anaphor {
  readonly mention: MentionDraft;
  readonly sentence: number;
  /** Lemma of the head. */
  readonly noun: string;
  /** The words right before a noun that modify it; empty for a pronoun. */
  readonly modifiers: readonly string[];
  /** Code among the kinds of anaphors. */
  readonly kind: number;
  /** The tokens from the head up to the root, with the number of clauses left on the way. */
  readonly clauses: ReadonlyMap<number, number>;
}

/** What pairs are described with. */
export interface PairContext {
  readonly document: MentionedDocument;
  readonly setting: Setting;
  readonly scene: Scene;
  /** Mentions by name in the whole article, by entity. */
  readonly named: ReadonlyMap<string, number>;
  /** Ids of the few people that the whole article names most. */
  readonly prominent: readonly string[];
  /** How well a noun describes an entity by its name and kind. */
  readonly fitOf: (entity: string, noun: string) => Fit;
}

const clausal = /^(?:acl|advcl|ccomp|xcomp|csubj|conj|parataxis|root)/;

/** Prepares a mention for {@link pairCodes}. */
export function anaphorOf(document: MentionedDocument, mention: MentionDraft): Anaphor {
  const { syntax, tokens } = document;
  const clauses = new Map<number, number>();
  let left = 0;
  for (let at = mention.head; at >= 0 && clauses.size < 40; at = syntax.head[at]!) {
    if (clauses.has(at)) break;
    clauses.set(at, left);
    if (clausal.test(syntax.deprel[at]!) && at !== mention.head) left++;
  }
  return {
    mention,
    sentence: tokens[mention.first]!.sentence,
    noun: syntax.lemma[mention.head]!,
    modifiers: mention.form === "pronoun" ? [] : modifiersOf(document, mention.head),
    kind: anaphorKind(mention),
    clauses,
  };
}

/** Code of the kind of a pronoun or description. */
export function anaphorKind(mention: MentionDraft): number {
  return ANAPHORS.indexOf(kindOf(mention));
}

function kindOf({ form, type, plural, gender, text }: MentionDraft): (typeof ANAPHORS)[number] {
  if (form !== "pronoun") {
    if (plural === true) return "many";
    return type === "person" || type === "place" || type === "country" ? type : "organization";
  }
  const first = /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves)$/i.test(text);
  if (plural === true) return first ? "we" : "they";
  if (first) return "I";
  return gender === "male" || gender === "female" ? "he or she" : "it";
}

/** Whether two roles are alike: both subjects, active or passive, or the same. */
export function isParallel(role: number, other: number): boolean {
  return role === other || (role < 2 && other < 2);
}

function bucket(value: number, limits: readonly number[]): number {
  let code = 0;
  while (code < limits.length && value > limits[code]!) code++;
  return code;
}

/** Writes the codes of the choice that no phrase before is meant. */
export function noneCodes(context: PairContext, anaphor: Anaphor, rows: Uint16Array, at: number): void {
  rows.fill(0, at, at + FEATURE_SIZES.length);
  anaphorCodes(context, anaphor, rows, at);
}

function anaphorCodes({ setting }: PairContext, { mention, kind }: Anaphor, rows: Uint16Array, at: number): void {
  rows[at] = kind;
  rows[at + 1] = setting.roles[mention.head]! * 2 + (setting.quotes[mention.head]! > 0 ? 1 : 0);
  rows[at + 2] = kind * DETERMINERS.length + setting.determiners[mention.head]!;
}

/** What pairs before this one have told: how many phrases, and how many entities that would do, lie between. */
export interface Between {
  readonly phrases: number;
  readonly entities: number;
  /** Entities that would do and stand in the role of the anaphor. */
  readonly parallels: number;
  /** Entities that would do and are subjects. */
  readonly subjects: number;
  /** Whether the candidate is the last mention of its entity. */
  readonly isLast: boolean;
}

/** Writes the codes of an anaphor and a phrase that it may stand for. */
export function pairCodes(
  context: PairContext,
  anaphor: Anaphor,
  phrase: Phrase,
  between: Between,
  rows: Uint16Array,
  at: number,
): void {
  anaphorCodes(context, anaphor, rows, at);
  const { setting, scene, document } = context;
  const { kind, mention, sentence } = anaphor;
  const form = FORMS.indexOf(phrase.form);
  const role = setting.roles[phrase.head]!;
  const ownRole = setting.roles[mention.head]!;
  const distance = bucket(sentence - phrase.sentence, [0, 1, 2, 3, 4, 6, 9, 15]);
  const seen = scene.seen(phrase.entity);
  const last = seen === undefined ? form : FORMS.indexOf(seen.last.form);
  const opens = mention.first === document.sentences[sentence]!.first;
  const codes = [
    form * A + kind,
    role * R + ownRole,
    distance * A + kind,
    bucket(between.phrases, [0, 1, 2, 4, 7, 12, 20, 35]),
    bucket(between.entities, [0, 1, 2, 4, 7]) * 2 + (between.isLast ? 1 : 0),
    genderCode(mention, phrase, seen?.gender) * A + kind,
    numberCode(mention, phrase) * A + kind,
    sortCode(phrase.sort) * A + kind,
    bucket(seen?.count ?? 0, [0, 1, 2, 4, 8]) * 2 + (distance === 0 ? 1 : 0),
    bucket(context.named.get(phrase.entity) ?? 0, [0, 1, 2, 4, 8]) * 2 + (distance < 2 ? 1 : 0),
    topicCode(context, phrase) * F + last,
    treeCode(context, anaphor, phrase) * 2 + (/sel(?:f|ves)$/.test(mention.text) ? 1 : 0),
    quoteCode(context, anaphor, phrase) * A + kind,
    fitCode(context, anaphor, phrase) * A + kind,
    determinerCode(context, anaphor, phrase),
    modifierCode(context, anaphor, phrase),
    (phrase.kind === kind ? 1 : 0) * A + kind,
    role * 3 + (opens ? (distance === 1 ? 2 : 1) : 0),
    (Math.min(2, between.parallels) * 2 + (isParallel(role, ownRole) ? 1 : 0)) * R + ownRole,
    (Math.min(2, between.subjects) * 2 + (role < 2 ? 1 : 0)) * R + ownRole,
    treeCode(context, anaphor, phrase) * R + ownRole,
    (Math.min(2, distance) * R + role) * R + ownRole,
  ];
  for (let index = 0; index < codes.length; index++) rows[at + 3 + index] = 1 + codes[index]!;
}

function genderCode(mention: MentionDraft, phrase: Phrase, learned: MentionDraft["gender"]): number {
  const { traits } = phrase;
  const known = learned ?? traits.gender;
  const gender = known ?? traits.guessedGender;
  if (gender === undefined || mention.gender === undefined) return gender === undefined ? 0 : 1;
  return (gender === mention.gender ? 2 : 3) + (known === undefined ? 2 : 0);
}

function numberCode(mention: MentionDraft, { traits }: Phrase): number {
  if (traits.plural === undefined) return 0;
  return traits.plural === (mention.plural ?? false) ? 1 : traits.plural ? 2 : 3;
}

function sortCode(sort: string): number {
  const code = SORTS.indexOf(sort as (typeof SORTS)[number]);
  return code < 0 ? S - 1 : code;
}

/** Subject of the main clause; other subject; first phrase of its sentence; neither. */
function topicCode({ document, setting }: PairContext, { head, first, sentence }: Phrase): number {
  if (setting.roles[head]! < 2) {
    const governor = document.syntax.head[head]!;
    return governor >= 0 && document.syntax.head[governor]! < 0 ? 3 : 2;
  }
  return first === document.sentences[sentence]!.first ? 1 : 0;
}

/** Where the candidate stands seen from the anaphor: which clause above holds it, and whether as a subject. */
function treeCode({ document, setting }: PairContext, { mention, sentence, clauses }: Anaphor, phrase: Phrase): number {
  if (phrase.sentence !== sentence) return 0;
  const { head } = document.syntax;
  if (phrase.first >= mention.last) return 11;
  if (clauses.has(phrase.head)) return 1;
  const governor = governorOf(document, phrase.head);
  const level = clauses.get(governor);
  if (level !== undefined) {
    const subject = setting.roles[phrase.head]! < 2;
    return (subject ? 2 : 5) + Math.min(2, level);
  }
  if (governor >= 0 && clauses.has(head[governor] ?? -1)) return setting.roles[phrase.head]! < 2 ? 8 : 9;
  return 10;
}

/** The word that a noun phrase depends on; for a later conjunct that of the first. */
function governorOf({ syntax: { head, deprel } }: MentionedDocument, token: number): number {
  let at = token;
  for (let steps = 0; steps < 4 && deprel[at] === "conj" && head[at]! >= 0; steps++) at = head[at]!;
  return head[at]!;
}

/** Quotations of both, and whether the candidate speaks. */
function quoteCode({ document, setting }: PairContext, { mention }: Anaphor, phrase: Phrase): number {
  const own = setting.quotes[mention.head]!;
  const other = setting.quotes[phrase.head]!;
  const governor = governorOf(document, phrase.head);
  const speaks = setting.roles[phrase.head]! < 2 && governor >= 0 && setting.speaks[governor] === 1 ? 1 : 0;
  const place = own === 0 ? (other === 0 ? 0 : 1) : other === own ? 2 : other === 0 ? 3 : 2;
  return place * 2 + speaks;
}

/** For descriptions: same head, name that holds the noun, kind of the tables that fits or not. */
function fitCode({ document, fitOf }: PairContext, { mention, noun }: Anaphor, phrase: Phrase): number {
  if (mention.form === "pronoun") return 0;
  if (phrase.form !== "name" && document.syntax.lemma[phrase.head] === noun) return 1;
  if (phrase.form === "pronoun") return 2;
  return 3 + FITS.indexOf(fitOf(phrase.referent[0]!, noun));
}

function determinerCode({ setting }: PairContext, { mention }: Anaphor, phrase: Phrase): number {
  if (mention.form === "pronoun") return 0;
  const own = setting.determiners[mention.head]!;
  const other = setting.determiners[phrase.head]!;
  const definite = own === 1 || own === 2 ? 0 : own === 3 ? 1 : 2;
  return 1 + definite * 2 + (other === 0 || other === 4 ? 1 : 0);
}

/**
 * Whether the noun is the same, and whether its modifiers are; whether another noun has one of them ("paramilitary group" of a
 * "paramilitary force"); whether something behind the noun modifies it.
 */
function modifierCode(
  { document, setting }: PairContext,
  { mention, noun, modifiers: own }: Anaphor,
  phrase: Phrase,
): number {
  if (mention.form === "pronoun") return 0;
  const behind = setting.modified[mention.head]! * 5;
  if (phrase.form === "pronoun") return behind;
  const isSame = document.syntax.lemma[phrase.head] === noun;
  if (!isSame && own.length === 0) return behind;
  const other = modifiersOf(document, phrase.head);
  if (!isSame) return own.some((word) => other.includes(word)) ? 10 : behind;
  const isAlike = own.length === other.length && own.every((word, index) => word === other[index]);
  return behind + (isAlike ? 1 : 3) + (own.length === 0 ? 0 : 1);
}

/** The adjectives, numbers and nouns right before a noun, the nearest first. */
function modifiersOf({ syntax, tokens }: MentionedDocument, noun: number): readonly string[] {
  const words: string[] = [];
  for (let token = noun - 1; token >= 0 && syntax.head[token] === noun; token--) {
    if (!/^(?:amod|compound|nummod|nmod:poss)$/.test(syntax.deprel[token]!)) break;
    words.push(tokens[token]!.text.toLowerCase());
  }
  return words;
}
