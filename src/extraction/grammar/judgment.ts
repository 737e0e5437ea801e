import type { TreeView } from "./tree-view.js";
import { childrenBy } from "./tree-view.js";

/** Whether a word is what a verb says of its object: "called the attack barbaric". Parsers also take the adjective for an oblique. */
export function isJudgment(view: TreeView, token: number): boolean {
  const relation = view.relation[token]!;
  return (
    view.upos[token] === "ADJ" &&
    token > view.head[token]! &&
    (relation === "xcomp" || relation === "obl") &&
    childrenBy(view, token, "case", "mark", "det", "cop", "aux", "nummod").length === 0
  );
}
