import type { ParsedDocument } from "../../document/stages.js";
import { childrenOf } from "../../document/tree.js";
import { mendClauses } from "./clauses.js";
import { mendPossessives } from "./possessives.js";
import { mendReports } from "./reported-clauses.js";

/** A parsed document with what every rule asks of its trees ready at hand. Token arguments are indices into `document.tokens`. */
export interface TreeView {
  readonly document: ParsedDocument;
  /** Lower-cased lemma. */
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** Dependency relation without its subtype: `nsubj` of `nsubj:pass`. */
  readonly relation: readonly string[];
  readonly children: readonly (readonly number[])[];
}

/** Prepares the trees of a document; linear in its tokens. */
export function viewTrees(document: ParsedDocument): TreeView {
  const { syntax } = document;
  const { head, deprel } = mendPossessives(syntax);
  const isFullStop = (token: number) => document.tokens[token]?.text === ".";
  mendClauses({ upos: syntax.upos, head, deprel }, document.sentences, isFullStop);
  mendReports({ head, deprel });
  return {
    document,
    lemma: syntax.lemma.map((lemma) => lemma.toLowerCase()),
    upos: syntax.upos,
    xpos: syntax.xpos,
    head,
    deprel,
    relation: deprel.map(universal),
    children: childrenOf(head),
  };
}

function universal(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Children of `token` by one of the universal relations. */
export function childrenBy(view: TreeView, token: number, ...relations: readonly string[]): readonly number[] {
  return view.children[token]!.filter((child) => relations.includes(view.relation[child]!));
}

/** The first child of `token` by one of the universal relations. */
export function childBy(view: TreeView, token: number, ...relations: readonly string[]): number | undefined {
  return view.children[token]!.find((child) => relations.includes(view.relation[child]!));
}

/** `token` and its conjuncts, in order. Only nominal conjuncts of a noun, only verbal ones of a verb. */
export function conjuncts(view: TreeView, token: number): readonly number[] {
  const found = [token];
  for (let at = 0; at < found.length; at++) {
    for (const child of childrenBy(view, found[at]!, "conj")) {
      if (isNominal(view, child) === isNominal(view, token)) found.push(child);
    }
  }
  return found;
}

/** The first member of the coordination that `token` belongs to. */
export function firstConjunct(view: TreeView, token: number): number {
  let at = token;
  while (view.relation[at] === "conj" && view.head[at]! >= 0 && view.head[at]! < at) at = view.head[at]!;
  return at;
}

/** Whether a token is a noun, name, pronoun, number or adjective standing for one. */
export function isNominal(view: TreeView, token: number): boolean {
  const upos = view.upos[token]!;
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM" || upos === "ADJ" || upos === "DET";
}

/** The preposition of a noun phrase, of several words the first ("because" of "because of"); `undefined` without one. */
export function prepositionOf(view: TreeView, token: number): string | undefined {
  const marker = childBy(view, token, "case");
  return marker === undefined ? undefined : prepositionLemma(view, marker);
}

const SAME: Readonly<Record<string, string>> = {
  upon: "on",
  onto: "on",
  toward: "towards",
  amongst: "among",
  accord: "according",
};

function prepositionLemma(view: TreeView, marker: number): string {
  const lemma = view.lemma[marker]!;
  return SAME[lemma] ?? lemma;
}
