import type { MentionedDocument } from "../document/stages.js";

/** Grammatical roles of noun phrases, as codes. */
export const ROLES = [
  "subject",
  "passive",
  "object",
  "oblique",
  "possessor",
  "modifier",
  "apposition",
  "other",
] as const;

const roleOf: ReadonlyMap<string, number> = new Map([
  ["nsubj", 0],
  ["nsubj:pass", 1],
  ["nsubj:outer", 0],
  ["csubj", 0],
  ["obj", 2],
  ["iobj", 2],
  ["obl", 3],
  ["obl:agent", 3],
  ["obl:arg", 3],
  ["nmod:poss", 4],
  ["nmod", 5],
  ["compound", 5],
  ["appos", 6],
]);

/** What the tokens of an article tell about the noun phrases they head; one entry a token. */
export interface Setting {
  /** Index into {@link ROLES}; that of the first conjunct for the others. */
  readonly roles: Uint8Array;
  /** Number of the quotation that holds the token, from 1; 0 outside. */
  readonly quotes: Uint16Array;
  /** 1 for verbs that govern or follow what somebody says or thinks. */
  readonly speaks: Uint8Array;
  /** 1 for the first conjunct of a coordination. */
  readonly leads: Uint8Array;
  /** 1 for words with a clause or phrase behind them that modifies them. */
  readonly modified: Uint8Array;
  /** 1 for nouns that say what somebody is: "is a politician", "became a judge", "as chairman". */
  readonly predicates: Uint8Array;
  /** The word before the noun that makes the phrase definite or not: a code of {@link DETERMINERS}. */
  readonly determiners: Uint8Array;
}

/** Kinds of determiners, as codes. */
export const DETERMINERS = ["none", "the", "demonstrative", "possessive", "indefinite", "other"] as const;

/** Looks at the tree and the quotations of an article once. */
export function settingOf({ syntax, tokens, quotes }: MentionedDocument): Setting {
  const { head, deprel } = syntax;
  const count = tokens.length;
  const setting = {
    roles: new Uint8Array(count),
    quotes: new Uint16Array(count),
    speaks: new Uint8Array(count),
    leads: new Uint8Array(count),
    modified: new Uint8Array(count),
    predicates: new Uint8Array(count),
    determiners: new Uint8Array(count),
  };
  let quote = 0;
  let held = 0;
  let number = 0;
  for (let token = 0; token < count; token++) {
    while (quote < quotes.length && quotes[quote]!.end <= tokens[token]!.start) quote++;
    if (quote < quotes.length && quotes[quote]!.start <= tokens[token]!.start) {
      if (held !== quote + 1) number++;
      held = quote + 1;
      setting.quotes[token] = number;
    }
    let at = token;
    for (let steps = 0; steps < 4 && deprel[at] === "conj" && head[at]! >= 0; steps++) at = head[at]!;
    setting.roles[token] = roleOf.get(deprel[at]!) ?? 7;
    const parent = head[token]!;
    if (parent < 0) continue;
    const relation = deprel[token]!;
    if (relation === "ccomp" || relation === "parataxis") setting.speaks[parent] = 1;
    if (relation === "parataxis") setting.speaks[token] = 1;
    if (relation === "cop") setting.predicates[parent] = 1;
    if (relation === "xcomp") setting.predicates[token] = 1;
    if (relation === "case" && deprel[parent] === "obl" && tokens[token]!.text === "as") setting.predicates[parent] = 1;
    if (relation === "conj") setting.leads[parent] = 1;
    if (token > parent && /^(?:acl|nmod)/.test(relation)) setting.modified[parent] = 1;
    if (relation === "nmod:poss") setting.determiners[parent] = 3;
    else if (relation === "det" && setting.determiners[parent] === 0)
      setting.determiners[parent] = determinerCode(tokens[token]!.text.toLowerCase());
  }
  for (let token = 0; token < count; token++) {
    if (deprel[token] === "conj" && setting.predicates[head[token]!] === 1) setting.predicates[token] = 1;
  }
  return setting;
}

function determinerCode(word: string): number {
  if (word === "the") return 1;
  if (/^(?:this|that|these|those|both)$/.test(word)) return 2;
  return /^(?:an?|some|another|any|every|each|no)$/.test(word) ? 4 : 5;
}
