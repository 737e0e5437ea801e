import type { TreeView } from "./tree-view.js";
import { childBy, firstConjunct } from "./tree-view.js";

/** Whether the logical subject of a verb is not its grammatical one: a passive clause, or a past participle that modifies a noun. */
export function isPassive(view: TreeView, verb: number): boolean {
  const marks = view.children[verb]!;
  if (marks.some((child) => isPassiveMark(view, child))) return true;
  if (view.xpos[verb] !== "VBN") return false;
  const relation = view.relation[verb]!;
  if (marks.some((child) => view.relation[child] === "aux")) return false;
  if (relation === "acl" || relation === "amod") return view.deprel[verb] !== "acl:relcl";
  if (relation === "advcl") return childBy(view, verb, "nsubj", "obj") === undefined;
  if (relation === "conj") {
    const first = firstConjunct(view, verb);
    return first !== verb && childBy(view, verb, "nsubj") === undefined && isPassive(view, first);
  }
  return (
    (relation === "root" || relation === "ccomp" || relation === "xcomp" || relation === "parataxis") &&
    childBy(view, verb, "obj") === undefined &&
    (relation === "xcomp" || marks.some((child) => view.deprel[child] === "obl:agent"))
  );
}

function isPassiveMark(view: TreeView, child: number): boolean {
  const deprel = view.deprel[child];
  return deprel === "aux:pass" || deprel === "nsubj:pass" || deprel === "csubj:pass";
}
