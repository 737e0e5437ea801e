import type { Span } from "../../document/span.js";
import type { TreeView } from "../grammar/tree-view.js";

const OUTSIDE: ReadonlySet<string> = new Set([
  "acl",
  "appos",
  "conj",
  "parataxis",
  "punct",
  "case",
  "cc",
  "advcl",
  "mark",
]);

/** The span of a noun phrase: its head, what stands before it, and its prepositional complements; no clauses, appositions or conjuncts. */
export function nounPhrase(view: TreeView, token: number): Span {
  const { tokens } = view.document;
  let { start, end } = tokens[token]!;
  const open = view.children[token]!.filter((child) => !OUTSIDE.has(view.relation[child]!));
  const { sentence } = tokens[token]!;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (tokens[at]!.sentence !== sentence) continue;
    start = Math.min(start, tokens[at]!.start);
    end = Math.max(end, tokens[at]!.end);
    open.push(...view.children[at]!);
  }
  return { start, end };
}
