import type { Status } from "../../document/labels.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childBy, childrenBy } from "../grammar/tree-view.js";
import type { Effect, StatusCues } from "./effects.js";
import { cueOf } from "./effects.js";
import { leadingMember } from "./path.js";

const NEGATION: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor", "no", "hardly", "without"]);

const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "nothing"]);

/** What the form of a verb says by itself. `bare`: an infinitive or participle whose status lies with what governs it. */
export type OwnStatus = Status | "bare";

/** The status that a verb or adjective bears on itself: negation, modals, tense, aspect, adverbs. */
export function ownStatus(view: TreeView, verb: number, cues: StatusCues): OwnStatus {
  if (isNegated(view, verb)) return "negated";
  const adverb = adverbStatus(view, verb, cues);
  if (adverb !== undefined) return adverb;
  const auxiliaries = childrenBy(view, verb, "aux", "cop");
  for (const auxiliary of auxiliaries) {
    const modal = modalStatus(view, verb, auxiliary);
    if (modal !== undefined) return modal;
  }
  const first = leadingMember(view, verb);
  const xpos = view.xpos[verb]!;
  if (auxiliaries.length === 0 && first !== verb && (xpos === "VB" || xpos === "VBN" || xpos === "VBG")) {
    if (view.upos[first] === "VERB" && childBy(view, verb, "mark") === undefined) return ownStatus(view, first, cues);
  }
  const to = childrenBy(view, verb, "mark").some((mark) => view.lemma[mark] === "to" || view.lemma[mark] === "due");
  if (auxiliaries.length > 0 && to && auxiliaries.every((item) => view.lemma[item] === "be"))
    return hasFinite(view, auxiliaries) ? "planned" : "bare";
  if (to) return "bare";
  if (auxiliaries.some((item) => view.lemma[item] === "have")) return xpos === "VBG" ? "ongoing" : "occurred";
  if (xpos === "VBG") return auxiliaries.some((item) => view.lemma[item] === "be") ? "ongoing" : "bare";
  if (xpos === "VBD" || xpos === "VBN" || auxiliaries.some((item) => view.xpos[item] === "VBD")) return "occurred";
  if (xpos === "VBZ" || xpos === "VBP" || auxiliaries.length > 0) return "ongoing";
  return view.upos[verb] === "VERB" && view.relation[verb] !== "root" ? "bare" : "occurred";
}

function hasFinite(view: TreeView, auxiliaries: readonly number[]): boolean {
  return auxiliaries.some((item) => view.xpos[item] !== "VB" && view.xpos[item] !== "VBN");
}

/** Whether a verb or noun is negated by its own dependents. */
export function isNegated(view: TreeView, token: number): boolean {
  return view.children[token]!.some((child) => {
    const relation = view.relation[child]!;
    const lemma = view.lemma[child]!;
    if (relation === "advmod" || relation === "cc") return NEGATION.has(lemma) && lemma !== "no";
    if (relation === "det" || relation === "mark") return lemma === "no" || lemma === "without" || lemma === "neither";
    if (relation === "nsubj" && NOBODY.has(lemma)) return true;
    if (relation === "nsubj")
      return view.children[child]!.some((item) => view.lemma[item] === "no" && view.relation[item] === "det");
    return false;
  });
}

function adverbStatus(view: TreeView, token: number, cues: StatusCues): Status | undefined {
  for (const child of childrenBy(view, token, "advmod", "amod")) {
    const cue = cueOf(cues, "adverb", view.lemma[child]!);
    if (cue !== undefined && isStatus(cue.effect)) return cue.effect;
  }
  return undefined;
}

/** Whether an effect is itself a status. */
export function isStatus(effect: Effect): effect is Status {
  return effect !== "report" && effect !== "fact" && effect !== "end";
}

function modalStatus(view: TreeView, verb: number, auxiliary: number): Status | undefined {
  switch (view.lemma[auxiliary]) {
    case "will":
    case "'ll":
    case "shall":
    case "wo":
      return "planned";
    case "would":
    case "'d":
      return view.relation[verb] === "ccomp" && !isPerfect(view, verb) ? "planned" : "possible";
    case "may":
    case "might":
    case "can":
    case "could":
    case "ca":
      return "possible";
    case "must":
    case "should":
    case "ought":
    case "need":
      return "demanded";
    default:
      return undefined;
  }
}

/** Whether a verb is perfect: "would have gone" did not. */
function isPerfect(view: TreeView, verb: number): boolean {
  return childrenBy(view, verb, "aux").some((item) => view.lemma[item] === "have");
}
