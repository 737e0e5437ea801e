import type { OpenSlots, Slots } from "./slots.js";
import { fill } from "./slots.js";
import type { TreeView } from "./tree-view.js";
import { childBy } from "./tree-view.js";

/**
 * Gives a modal the parties of what is asked ("Oslo said Minsk must free him"): `subj` who says so, `obj` who is to act. `slotsOf`
 * answers for the verbs around.
 */
export function obligationSlots(view: TreeView, modal: number, slotsOf: (token: number) => Slots): OpenSlots {
  const slots: OpenSlots = new Map();
  const verb = view.head[modal]!;
  const saying = verb < 0 ? undefined : sayingAbove(view, verb);
  if (saying === undefined) return slots;
  for (const speaker of slotsOf(saying).get("subj") ?? []) fill(view, slots, "subj", speaker, false);
  const obliged = slotsOf(verb).get("subj");
  for (const party of obliged ?? []) fill(view, slots, "obj", party, false);
  slots.set("comp", [verb]);
  return slots;
}

/** The verb that reports a clause: above it ("said that"), or beside it ("…, he said"). */
function sayingAbove(view: TreeView, verb: number): number | undefined {
  if (view.relation[verb] === "ccomp") return view.head[verb];
  return childBy(view, verb, "parataxis");
}
