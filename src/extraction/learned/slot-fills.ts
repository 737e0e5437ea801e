import { hashString } from "../../inference/hash.js";
import type { Surroundings } from "./surroundings.js";

/** How an entity fills a slot. */
export interface SlotFill {
  readonly slot: number;
  readonly by: number;
  /** Hash of the lemma of the filler. */
  readonly head: number;
}

/** The slots of a trigger with the entities in them, and those that name nobody. */
export function slotFills(
  { scene, lemma }: Surroundings,
  token: number,
): { readonly slots: ReadonlyMap<string, readonly SlotFill[]>; readonly unnamed: readonly SlotFill[] } {
  const slots = new Map<string, SlotFill[]>();
  const unnamed: SlotFill[] = [];
  for (const [name, fillers] of scene.predicates.slotsOf(token)) {
    const slot = hashString(name);
    for (const filler of fillers) {
      const parties = scene.parties.partiesOf(filler);
      const upos = scene.view.upos[filler];
      if (parties.length === 0 && (upos === "NOUN" || upos === "PRON" || upos === "PROPN" || upos === "NUM")) {
        unnamed.push({ slot, by: 0, head: lemma[filler]! });
      }
      for (const party of parties) {
        const fill = { slot, by: hashString(party.by), head: lemma[filler]! };
        const list = slots.get(party.entity);
        if (list === undefined) slots.set(party.entity, [fill]);
        else list.push(fill);
      }
    }
  }
  return { slots, unnamed };
}
