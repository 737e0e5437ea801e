import { isJudgment } from "./judgment.js";
import type { OpenSlots } from "./slots.js";
import { fill } from "./slots.js";
import type { TreeView } from "./tree-view.js";
import { childBy, childrenBy, firstConjunct, prepositionOf } from "./tree-view.js";
import { isPassive } from "./voice.js";

/** The arguments that a verb, adjective or noun has by its own dependents, passives undone. */
export function ownSlots(view: TreeView, predicate: number): OpenSlots {
  const slots: OpenSlots = new Map();
  const passive = view.upos[predicate] === "VERB" && isPassive(view, predicate);
  const promoted = passive && childBy(view, predicate, "obj") !== undefined ? "iobj" : "obj";
  for (const child of view.children[predicate]!) {
    const slot = slotOf(view, child, passive, promoted);
    if (slot !== undefined) fill(view, slots, slot, child, slot !== "comp");
    if (slot === "comp" && isInfinitive(view, child)) fill(view, slots, "infinitive", child, false);
    if (slot === "advcl" && isInfinitive(view, child)) fill(view, slots, "purpose", child, false);
    if (passive && slot === "by" && view.relation[child] === "obl") fill(view, slots, "subj", child);
  }
  const indirect = slots.get("iobj");
  if (indirect !== undefined && !slots.has("obj") && !passive) {
    slots.set("obj", indirect);
    slots.delete("iobj");
  }
  if (!passive && !slots.has("iobj")) splitObjects(view, predicate, slots);
  const bare = passive || slots.has("obj") ? undefined : unmarkedObject(view, predicate);
  if (bare !== undefined) fill(view, slots, "obj", bare);
  if (view.relation[predicate] === "amod") {
    slots.set("modifies", [view.head[predicate]!]);
    const agent = hyphenedAgent(view, predicate);
    if (agent !== undefined) fill(view, slots, "subj", agent, false);
  }
  const leading = leadingVerb(view, predicate);
  if (leading !== undefined) slots.set("beside", [leading]);
  return slots;
}

/** The verb that leads a conjoined verb or an adverbial participle: "attacked a convoy, killing two". */
function leadingVerb(view: TreeView, verb: number): number | undefined {
  if (view.upos[verb] !== "VERB") return undefined;
  if (view.relation[verb] === "conj") return firstConjunct(view, verb);
  return view.relation[verb] === "advcl" && childBy(view, verb, "mark") === undefined ? view.head[verb] : undefined;
}

/** Who does what a hyphened participle says: "the NATO-led force". */
function hyphenedAgent(view: TreeView, participle: number): number | undefined {
  if (view.xpos[participle] !== "VBN" || view.lemma[participle - 1] !== "-") return undefined;
  const agent = participle - 2;
  return view.upos[agent] === "PROPN" ? agent : undefined;
}

/** Whether a clause is an infinitive with "to". */
function isInfinitive(view: TreeView, verb: number): boolean {
  return childrenBy(view, verb, "mark").some((mark) => view.lemma[mark] === "to");
}

/** Of two objects that a parser did not tell apart ("gave Niger a deadline") the first is the indirect one. */
function splitObjects(view: TreeView, verb: number, slots: OpenSlots): void {
  const [first, second] = childrenBy(view, verb, "obj");
  if (first === undefined || second === undefined || first < verb) return;
  slots.delete("obj");
  fill(view, slots, "iobj", first);
  fill(view, slots, "obj", second);
}

/** Nouns that a preposition makes a date of: no party, topic or place. */
const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december minute hour day week weekend month year decade century midday noon midnight dawn dusk morning afternoon evening night moment
  spring summer autumn winter`.split(/\s+/),
);

/** Nouns of time and measure, which stand beside a verb without a preposition. */
const MEASURES: ReadonlySet<string> = new Set(
  "second minute hour day week month year decade time percent percentage point mile kilometer meter foot degree".split(
    " ",
  ),
);

/** An object that a parser took for an adverbial, though no preposition marks it: "killed at least 16 rebels", "called off the strike". */
function unmarkedObject(view: TreeView, verb: number): number | undefined {
  if (view.upos[verb] !== "VERB") return undefined;
  return view.children[verb]!.find(
    (child) =>
      child > verb &&
      view.deprel[child] === "obl" &&
      (view.upos[child] === "NOUN" || view.upos[child] === "PROPN") &&
      !MEASURES.has(view.lemma[child]!) &&
      (childrenBy(view, child, "nummod").length > 0 || hasParticle(view, verb)) &&
      childBy(view, child, "case") === undefined,
  );
}

function hasParticle(view: TreeView, verb: number): boolean {
  return view.children[verb]!.some((child) => view.deprel[child] === "compound:prt");
}

function slotOf(view: TreeView, child: number, passive: boolean, promoted: string): string | undefined {
  switch (view.relation[child]) {
    case "nsubj":
      if (view.deprel[child] === "nsubj:outer") return undefined;
      return passive || view.deprel[child] === "nsubj:pass" ? promoted : "subj";
    case "obj":
      return "obj";
    case "iobj":
      return "iobj";
    case "obl":
      return isJudgment(view, child) ? "comp" : obliqueSlot(view, child);
    case "nmod":
      return obliqueSlot(view, child);
    case "compound":
      return view.deprel[child] === "compound:prt" ? "particle" : "mod";
    case "amod":
      return "mod";
    case "det":
      return view.xpos[child] === "PRP$" ? "poss" : undefined;
    case "ccomp":
    case "xcomp":
    case "csubj":
      return "comp";
    case "acl":
      return view.deprel[child] === "acl" ? "acl" : "relcl";
    case "advcl":
      return "advcl";
    case "appos":
      return "appos";
    case "parataxis":
      return "parataxis";
    default:
      return undefined;
  }
}

function obliqueSlot(view: TreeView, child: number): string {
  const deprel = view.deprel[child]!;
  if (deprel === "obl:agent") return "by";
  if (deprel === "nmod:poss") return "poss";
  if (deprel === "nmod:desc") return "mod";
  if (deprel === "obl:unmarked" || deprel === "nmod:unmarked" || deprel === "obl:tmod" || deprel === "nmod:tmod") {
    return "bare";
  }
  const preposition = prepositionOf(view, child);
  if (preposition === undefined || TIMES.has(view.lemma[child]!)) return "bare";
  return preposition === "'s" || preposition === "’s" ? "poss" : preposition;
}
