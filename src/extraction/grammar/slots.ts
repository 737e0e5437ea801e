import type { TreeView } from "./tree-view.js";
import { conjuncts } from "./tree-view.js";

/**
 * The logical arguments of a predicate: `subj`, `obj`, `iobj`, `poss`, `mod` (compound or adjectival modifiers), `comp` (clausal
 * complements; those with "to" also `infinitive`), `purpose` (adverbial infinitives), `bare` (adverbial nouns such as dates), `particle`, `modifies` (the noun before which a participle
 * or adjective stands), `befallen` (whom the verb around an event noun befalls: "killed in an attack"), `undergoer` (whom the noun of "suffered an attack" befalls), `beside` (the verb that a conjoined verb or an adverbial participle follows), and one entry a preposition, such as `with` or `in`. Values are head tokens, conjuncts distributed, in the order they were found.
 */
export type Slots = ReadonlyMap<string, readonly number[]>;

/** Slots while they are being filled. */
export type OpenSlots = Map<string, number[]>;

/** Adds a filler and, unless told otherwise, its conjuncts. */
export function fill(view: TreeView, slots: OpenSlots, name: string, token: number, withConjuncts = true): void {
  const fillers = slots.get(name) ?? [];
  for (const item of withConjuncts ? conjuncts(view, token) : [token]) {
    if (!fillers.includes(item)) fillers.push(item);
  }
  slots.set(name, fillers);
}

/** Copies the slots `names` of `source` that `slots` has not got. */
export function inherit(slots: OpenSlots, source: Slots, names: readonly string[]): void {
  for (const name of names) {
    const fillers = source.get(name);
    if (fillers !== undefined && !slots.has(name)) slots.set(name, [...fillers]);
  }
}
