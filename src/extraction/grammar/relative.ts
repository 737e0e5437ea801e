import type { OpenSlots, Slots } from "./slots.js";
import type { TreeView } from "./tree-view.js";
import { isPassive } from "./voice.js";

const PRONOUNS: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);
const CLAUSE: ReadonlySet<string> = new Set(["conj", "ccomp", "xcomp", "advcl"]);

/** The noun that a relative clause around `verb` modifies; `undefined` outside relative clauses. */
export function relativeHead(view: TreeView, verb: number): number | undefined {
  for (let at = verb, steps = 0; steps < 6 && at >= 0; steps++, at = view.head[at]!) {
    if (view.deprel[at] === "acl:relcl") return view.head[at]!;
    if (!CLAUSE.has(view.relation[at]!)) return undefined;
  }
  return undefined;
}

/** Whether a token is a relative pronoun. */
export function isRelativePronoun(view: TreeView, token: number): boolean {
  const xpos = view.xpos[token]!;
  return (xpos === "WDT" || xpos === "WP" || xpos === "WP$") && PRONOUNS.has(view.lemma[token]!);
}

/** Puts the noun in the place of relative pronouns, and into the gap of a relative clause without one ("the man police arrested"). */
export function resolveRelatives(view: TreeView, verb: number, slots: OpenSlots): void {
  const noun = relativeHead(view, verb);
  if (noun === undefined || noun < 0) return;
  let found = false;
  for (const [name, fillers] of slots) {
    if (!fillers.some((token) => isRelativePronoun(view, token))) continue;
    found = true;
    slots.set(
      name,
      fillers.map((token) => (isRelativePronoun(view, token) ? noun : token)),
    );
  }
  if (found || view.deprel[verb] !== "acl:relcl") return;
  if (!slots.has("subj") && !isPassive(view, verb)) slots.set("subj", [noun]);
  else if (!slots.has("obj") && !hasClause(slots)) slots.set("obj", [noun]);
}

function hasClause(slots: Slots): boolean {
  return slots.has("comp");
}
