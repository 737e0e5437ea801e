import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy } from "../grammar/tree-view.js";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest", "provided"]);

/** Whether a clause is itself a condition: "if Mali attacks", "whether it attacked". */
export function isUnderCondition(view: TreeView, token: number): boolean {
  if (view.relation[token] !== "advcl" && view.relation[token] !== "ccomp") return false;
  return hasMark(view, token, CONDITIONS);
}

const HINGES: ReadonlySet<string> = new Set(["if", "unless", "provided"]);

/** Whether what a clause says hangs on a condition: "it will attack if …". */
export function isConditional(view: TreeView, token: number): boolean {
  return childrenBy(view, token, "advcl").some((clause) => hasMark(view, clause, HINGES));
}

function hasMark(view: TreeView, clause: number, words: ReadonlySet<string>): boolean {
  return childrenBy(view, clause, "mark").some((mark) => words.has(view.lemma[mark]!));
}

/** Question words that take for granted what they ask about. */
const PRESUPPOSING: ReadonlySet<string> = new Set(["why", "how", "when", "where", "who"]);

/** Whether the sentence of a token asks if something is so. */
export function isAsked(view: TreeView, token: number): boolean {
  const { tokens, sentences } = view.document;
  const { first, last } = sentences[tokens[token]!.sentence]!;
  return tokens[last - 1]?.text === "?" && !PRESUPPOSING.has(tokens[first]!.text.toLowerCase());
}
