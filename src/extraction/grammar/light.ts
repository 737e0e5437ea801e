import { isJudgment } from "./judgment.js";
import type { OpenSlots, Slots } from "./slots.js";
import type { TreeView } from "./tree-view.js";
import { childBy, childrenBy, firstConjunct, prepositionOf } from "./tree-view.js";

/** Verbs that lend a noun their arguments, by what they say of the event. */
export interface LightVerbs {
  /** "hold talks", "launch an attack": the noun is the event, the verb's subject does it. */
  readonly light: ReadonlySet<string>;
  /** "suffered an attack", "faces criticism from": the verb's subject is whom the noun befalls. */
  readonly undergo: ReadonlySet<string>;
  /** "a summit took place in", "clashes broke out": the noun is their subject. */
  readonly occur: ReadonlySet<string>;
  /** Nouns that only count others: "a series of attacks". */
  readonly quantity: ReadonlySet<string>;
}

/** The noun that counts `noun` and stands in its place ("series" of "a series of attacks"), or `noun` itself. */
export function countingNoun(view: TreeView, noun: number, quantity: ReadonlySet<string>): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const head = view.head[at]!;
    if (head < 0 || view.relation[at] !== "nmod" || prepositionOf(view, at) !== "of") return at;
    if (!quantity.has(view.lemma[head]!)) return at;
    at = head;
  }
  return at;
}

/** A verb that carries the event of a noun: its tense is the event's. */
export interface Carrier {
  readonly verb: number;
  /** How the noun hangs on it. */
  readonly as: "object" | "undergone" | "subject" | "oblique" | "attended";
}

/** Prepositions by which an event noun joins the doings of a verb: "arrived for talks", "met during a visit". */
const JOINING: ReadonlySet<string> = new Set([
  "for",
  "on",
  "in",
  "during",
  "at",
  "after",
  "following",
  "follow",
  "before",
  "from",
]);

/** Nouns of taking part: "his attendance at a meeting". */
const ATTENDING: ReadonlySet<string> = new Set(["attendance", "participation", "presence", "appearance", "arrival"]);

/** The verb that carries the event of `noun`, or `undefined`. */
export function carrierOf(view: TreeView, noun: number, verbs: LightVerbs): Carrier | undefined {
  const first = countingNoun(view, firstConjunct(view, noun), verbs.quantity);
  const marker = childBy(view, first, "case");
  if (marker !== undefined && marker > 0 && ATTENDING.has(view.lemma[marker - 1]!)) {
    return { verb: marker - 1, as: "attended" };
  }
  const governor = view.head[first]!;
  if (governor >= 0 && (view.upos[governor] === "VERB" || view.upos[governor] === "AUX")) {
    const lemma = view.lemma[governor]!;
    const deprel = view.deprel[first]!;
    const judged = view.children[governor]!.some((child) => child > first && isJudgment(view, child));
    if (!judged && (deprel === "obj" || deprel === "nsubj:pass")) {
      if (verbs.light.has(lemma)) return { verb: governor, as: "object" };
      if (deprel === "obj" && verbs.undergo.has(lemma)) return { verb: governor, as: "undergone" };
    }
    if (deprel.startsWith("nsubj") && (verbs.occur.has(lemma) || (deprel === "nsubj:pass" && verbs.light.has(lemma)))) {
      return { verb: governor, as: "subject" };
    }
    if (
      view.relation[first] === "obl" &&
      childrenBy(view, first, "case").some((mark) => JOINING.has(view.lemma[mark]!))
    ) {
      return { verb: governor, as: "oblique" };
    }
  }
  const modifier = childrenBy(view, noun, "acl").find(
    (child) => verbs.light.has(view.lemma[child]!) || verbs.occur.has(view.lemma[child]!),
  );
  return modifier === undefined ? undefined : { verb: modifier, as: "object" };
}

const CORE: ReadonlySet<string> = new Set([
  "subj",
  "obj",
  "iobj",
  "comp",
  "advcl",
  "particle",
  "poss",
  "mod",
  "relcl",
  "acl",
  "modifies",
  "infinitive",
  "purpose",
  "beside",
]);

/** Adds to an event noun what its carrying verb says of it. A subject met along the way counts as `via`, not `subj`. */
export function addCarried(slots: OpenSlots, carrier: Carrier, source: Slots): void {
  const subject = source.get("subj");
  if (carrier.as === "object" && subject !== undefined && !slots.has("subj")) slots.set("subj", [...subject]);
  if (carrier.as === "undergone" && subject !== undefined) slots.set("undergoer", [...subject]);
  if (carrier.as === "oblique" && subject !== undefined) slots.set("via", [...subject]);
  if (carrier.as === "oblique" && source.has("obj")) slots.set("befallen", [...source.get("obj")!]);
  if (carrier.as === "object" && source.has("iobj") && !slots.has("iobj")) slots.set("iobj", [...source.get("iobj")!]);
  const struck = source.get("obj");
  if (carrier.as === "subject" && struck !== undefined) slots.set("hit", [...struck]);
  const attending = source.get("poss") ?? source.get("by") ?? source.get("of");
  if (carrier.as === "attended") {
    if (attending !== undefined) slots.set("poss", [...attending, ...(slots.get("poss") ?? [])]);
    return;
  }
  for (const [name, fillers] of source) {
    if (!CORE.has(name) && !slots.has(name)) slots.set(name, [...fillers]);
  }
}
