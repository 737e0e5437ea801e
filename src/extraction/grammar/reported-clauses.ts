import type { OpenTrees } from "./clauses.js";

/**
 * Gives a reported clause back its subject. In "Mali attacked Niger, Macron said" a parser may hang both names on "said": the one before
 * the clause's verb is that verb's subject. `head` is changed in place; linear in the tokens.
 */
export function mendReports({ head, deprel }: Pick<OpenTrees, "head" | "deprel">): void {
  const last = new Map<number, number>();
  const clauses = new Map<number, number>();
  const subjects = new Set<number>();
  for (let token = 0; token < head.length; token++) {
    const governor = head[token]!;
    if (governor < 0) continue;
    if (deprel[token] === "ccomp" && token < governor) clauses.set(governor, token);
    if (!deprel[token]!.startsWith("nsubj")) continue;
    subjects.add(governor);
    last.set(governor, token);
  }
  for (let token = 0; token < head.length; token++) {
    const governor = head[token]!;
    const clause = clauses.get(governor);
    if (clause === undefined || !deprel[token]!.startsWith("nsubj") || subjects.has(clause)) continue;
    if (token < clause && clause < last.get(governor)!) head[token] = clause;
  }
}
