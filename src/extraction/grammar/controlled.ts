import type { OpenSlots, Slots } from "./slots.js";
import { fill, inherit } from "./slots.js";
import type { TreeView } from "./tree-view.js";
import { childBy, childrenBy, firstConjunct } from "./tree-view.js";
import { isPassive } from "./voice.js";

/** Verbs whose object does not control the infinitive: "promised Kyiv to send". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(["promise", "vow", "pledge", "threaten", "use", "say"]);

/**
 * Gives a verb without an own subject that of the clause it hangs on: conjoined verbs, infinitives of raising and control verbs,
 * adverbial participles, infinitives and participles that modify a noun. `slotsOf` answers for other predicates.
 */
export function inheritArguments(
  view: TreeView,
  verb: number,
  slots: OpenSlots,
  slotsOf: (token: number) => Slots,
): void {
  if (!slots.has("obj")) shareLaterObject(view, verb, slots);
  const governor = view.head[verb]!;
  if (governor < 0) return;
  const role = isPassive(view, verb) ? "obj" : "subj";
  switch (view.relation[verb]) {
    case "conj":
      fromConjunct(view, verb, slots, role, slotsOf);
      return;
    case "xcomp":
      if (!slots.has(role)) take(slots, role, slotsOf(governor), xcompControllers(view, governor));
      return;
    case "advcl":
      if (!slots.has(role) && childBy(view, verb, "nsubj") === undefined) {
        take(slots, role, slotsOf(governor), advclControllers(view, verb, governor));
      }
      return;
    case "acl":
      if (view.deprel[verb] === "acl:relcl" || slots.has(role)) return;
      if (view.xpos[verb] === "VB") {
        take(slots, role, slotsOf(governor), ["poss", "subj", "by", "via"]);
        if (!slots.has(role)) slots.set(role, [governor]);
      } else slots.set(role, [governor]);
      return;
    case "amod":
      if (!slots.has(role)) slots.set(role, [governor]);
      return;
    default:
      return;
  }
}

function xcompControllers(view: TreeView, governor: number): readonly string[] {
  if (SUBJECT_CONTROL.has(view.lemma[governor]!)) return isPassive(view, governor) ? ["obj"] : ["subj"];
  return ["iobj", "obj", "on", "to", "subj"].filter(
    (slot) => (slot !== "on" && slot !== "to") || CONTROL_BY_OBLIQUE.has(view.lemma[governor]!),
  );
}

/** Prepositions before a gerund that says what the object did or shall not do: "accused them of hiding", "kept them from voting". */
const OF_THE_OBJECT: ReadonlySet<string> = new Set(["of", "from", "for", "into"]);

function advclControllers(view: TreeView, verb: number, governor: number): readonly string[] {
  if (isPassive(view, governor)) return ["obj", "subj"];
  const marked = childrenBy(view, verb, "mark").some((mark) => OF_THE_OBJECT.has(view.lemma[mark]!));
  return marked && view.xpos[verb] === "VBG" ? ["obj", "subj", "poss", "via"] : ["subj", "poss", "via"];
}

/** Verbs whose prepositional object does what the infinitive says: "called on Iran to stop". */
const CONTROL_BY_OBLIQUE: ReadonlySet<string> = new Set(["call", "appeal", "prevail"]);

function fromConjunct(
  view: TreeView,
  verb: number,
  slots: OpenSlots,
  role: "subj" | "obj",
  slotsOf: (token: number) => Slots,
): void {
  const first = firstConjunct(view, verb);
  if (first === verb || view.upos[first] === "NOUN" || view.upos[first] === "PROPN") return;
  const source = slotsOf(first);
  if (childBy(view, verb, "nsubj", "csubj") === undefined) {
    take(slots, role, source, isPassive(view, first) ? ["obj", "iobj"] : ["subj"]);
  }
  const shared = source.get("obj");
  if (role === "subj" && !slots.has("obj") && shared?.some((token) => token > verb)) inherit(slots, source, ["obj"]);
}

/** How many tokens behind a verb the verb may stand that it shares an object with: "shot and killed a guard". */
const SHARING_DISTANCE = 3;

function shareLaterObject(view: TreeView, verb: number, slots: OpenSlots): void {
  const next = childBy(view, verb, "conj");
  if (next === undefined || next - verb > SHARING_DISTANCE || view.xpos[next] !== view.xpos[verb]) return;
  if (isPassive(view, verb) || isPassive(view, next) || childBy(view, next, "nsubj") !== undefined) return;
  for (const object of childrenBy(view, next, "obj")) fill(view, slots, "obj", object);
}

function take(slots: OpenSlots, role: string, source: Slots, names: readonly string[]): void {
  if (slots.has(role)) return;
  for (const name of names) {
    const fillers = source.get(name);
    if (fillers !== undefined && fillers.length > 0) {
      slots.set(role, [...fillers]);
      return;
    }
  }
}
