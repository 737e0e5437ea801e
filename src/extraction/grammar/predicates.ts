import { inheritArguments } from "./controlled.js";
import type { Carrier, LightVerbs } from "./light.js";
import { addCarried, carrierOf, countingNoun } from "./light.js";
import { obligationSlots } from "./obligations.js";
import { ownSlots } from "./own-slots.js";
import { resolveRelatives } from "./relative.js";
import type { Slots } from "./slots.js";
import { inherit } from "./slots.js";
import type { TreeView } from "./tree-view.js";

/** Who does what to whom, for every token of a document that can be a predicate; each answer is worked out once. */
export interface Predicates {
  /** The logical arguments of a verb, adjective or noun. */
  slotsOf(token: number): Slots;
  /** The verb that carries the event of a noun ("hold" of "hold talks"). */
  carrierOf(noun: number): Carrier | undefined;
}

/** What may hang on the counting noun of an event: "a series of attacks by rebels against the army". */
const COUNTED: readonly string[] = ["poss", "mod", "by", "on", "against", "in", "at", "near", "between", "with"];

/** How many predicates deep an argument may be inherited. */
const DEPTH = 24;

/** The predicate-argument layer of a document: passives undone, conjuncts distributed, relative, controlled and raised subjects found. */
export function predicatesOf(view: TreeView, verbs: LightVerbs): Predicates {
  const known = new Map<number, Slots>();
  const open = new Set<number>();
  const carriers = new Map<number, Carrier | undefined>();
  const empty: Slots = new Map();

  function carrier(noun: number): Carrier | undefined {
    if (!carriers.has(noun)) carriers.set(noun, carrierOf(view, noun, verbs));
    return carriers.get(noun);
  }

  function slotsOf(token: number): Slots {
    const found = known.get(token);
    if (found !== undefined) return found;
    if (open.has(token) || open.size > DEPTH) return empty;
    open.add(token);
    const upos = view.upos[token];
    const slots = view.xpos[token] === "MD" ? obligationSlots(view, token, slotsOf) : ownSlots(view, token);
    if (upos === "NOUN" || upos === "PROPN") {
      const counting = countingNoun(view, token, verbs.quantity);
      if (counting !== token) inherit(slots, ownSlots(view, counting), COUNTED);
      const light = carrier(token);
      if (light !== undefined && !open.has(light.verb)) addCarried(slots, light, slotsOf(light.verb));
    } else if (view.xpos[token] !== "MD") {
      resolveRelatives(view, token, slots);
      inheritArguments(view, token, slots, slotsOf);
    }
    open.delete(token);
    known.set(token, slots);
    return slots;
  }

  return { slotsOf, carrierOf: carrier };
}
