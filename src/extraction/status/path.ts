import type { TreeView } from "../grammar/tree-view.js";
import { childBy, childrenBy, firstConjunct, prepositionOf } from "../grammar/tree-view.js";
import type { Attachment } from "./effects.js";

/** One step from a predicate towards the root of its sentence. */
export interface Step {
  /** Where the step begins. */
  readonly from: number;
  /** The member of the coordination of `from` that hangs on the governor for all of them. */
  readonly member: number;
  /** What governs it, `-1` at the root. */
  readonly governor: number;
  /** How it hangs there; `adjunct` is a clause beside what the governor says ("after…", "…, killing"), `undefined` all else. */
  readonly attachment: Attachment | "adjunct" | undefined;
}

const STEPS = 12;

/** The steps from a token to the root. What a noun in an adverbial says ("said in a letter that…") hangs on the verb. */
export function stepsFrom(view: TreeView, token: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = token; at >= 0 && steps.length < STEPS; ) {
    const member = leadingMember(view, at);
    const governor = view.head[member]!;
    const within = steps.at(-1)?.attachment === "clause" && view.relation[member] === "obl";
    const attachment = governor < 0 ? undefined : within ? "clause" : attachmentOf(view, member);
    steps.push({ from: at, member, governor, attachment });
    at = governor;
  }
  return steps;
}

/**
 * The first member of the coordination that a token belongs to. A finite verb does not continue an infinitive, whatever the tree says:
 * in "has refused to pay and accused Mali", "accused" continues "refused".
 */
export function leadingMember(view: TreeView, token: number): number {
  let member = firstConjunct(view, token);
  for (
    let steps = 0;
    member !== token && steps < STEPS && isSubordinate(view, member) && isFiniteVerb(view, token);
    steps++
  ) {
    const governor = view.head[member]!;
    if (governor < 0 || view.upos[governor] !== "VERB") break;
    member = firstConjunct(view, governor);
  }
  return member;
}

function isSubordinate(view: TreeView, token: number): boolean {
  if (view.xpos[token] === "VB") return childrenBy(view, token, "mark").some((mark) => view.lemma[mark] === "to");
  return view.xpos[token] === "VBG" && view.relation[token] !== "root" && childBy(view, token, "aux") === undefined;
}

function isFiniteVerb(view: TreeView, token: number): boolean {
  const xpos = view.xpos[token]!;
  if (xpos === "VBD" || xpos === "VBZ" || xpos === "VBP" || xpos === "VBN") return true;
  return childrenBy(view, token, "aux").some((child) => view.xpos[child] !== "TO");
}

/** Prepositions by which a word governs what is only thought or said: "plan for", "warned of", "accused of". */
const GOVERNED: ReadonlySet<string> = new Set(["for", "of", "to", "about", "against", "on", "with", "over"]);

/** How a word hangs on its governor, as far as that bears on status. */
function attachmentOf(view: TreeView, token: number): Step["attachment"] {
  switch (view.deprel[token]) {
    case "ccomp":
    case "xcomp":
    case "csubj":
    case "csubj:pass":
    case "acl":
      return "clause";
    case "amod":
    case "acl:relcl":
      return isContent(view, token) ? "clause" : undefined;
    case "advcl":
      return isComplement(view, token) ? "clause" : "adjunct";
    case "obj":
    case "nsubj:pass":
      return "object";
    case "nsubj":
      return "subject";
    case "obl":
    case "nmod":
      return GOVERNED.has(prepositionOf(view, token) ?? "") ? "object" : undefined;
    default:
      return undefined;
  }
}

/** Whether an adverbial clause may be a complement that a parser took for one: "accused of taking", "urged to go". */
function isComplement(view: TreeView, token: number): boolean {
  return childrenBy(view, token, "mark").some((mark) => GOVERNED.has(view.lemma[mark]!) || view.lemma[mark] === "from");
}

/** Whether a modifying clause is the content of what it modifies, whatever the tree says: "a speech that he was…", "likely to be…". */
function isContent(view: TreeView, token: number): boolean {
  return childrenBy(view, token, "mark").some((mark) => view.lemma[mark] === "that" || view.lemma[mark] === "to");
}
