import type { Party } from "../events/parties.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";

const ALIGNED: Readonly<Record<string, "alliedWith" | "opposes">> = {
  ally: "alliedWith",
  partner: "alliedWith",
  rival: "opposes",
  enemy: "opposes",
  foe: "opposes",
  adversary: "opposes",
};

/** Plural nouns of alliance or rivalry whose members are named: "the allies, Russia and North Korea", "arch-rivals India and Pakistan". */
export function alignmentRelations(scene: Scene): readonly RelationDraft[] {
  const { view, document } = scene;
  const drafts: RelationDraft[] = [];
  for (let token = 0; token < document.tokens.length; token++) {
    const type = view.upos[token] === "NOUN" ? ALIGNED[view.lemma[token]!] : undefined;
    if (type === undefined) continue;
    const members = namedMembers(scene, token);
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1)) {
        const rule = type === "alliedWith" ? "allies/named" : "rivals/named";
        drafts.push({ type, subject: a.entity, object: b.entity, spans: [a, b], rule });
      }
    }
  }
  return drafts;
}

/** The parties in apposition to a noun, or its subjects where it is a predicate. */
function namedMembers(scene: Scene, noun: number): readonly Party[] {
  const { view, predicates } = scene;
  const slots = predicates.slotsOf(noun);
  const named = childrenBy(view, noun, "conj").filter((child) => view.upos[child] === "PROPN" && child > noun);
  const beside = [...(slots.get("appos") ?? []), ...childrenBy(view, noun, "flat"), ...named];
  const predicate = childrenBy(view, noun, "cop").length > 0 ? (slots.get("subj") ?? []) : [];
  const above = view.relation[noun] === "appos" && view.head[noun]! >= 0 ? [view.head[noun]!] : [];
  const compound = view.deprel[noun] === "nmod:desc" || view.relation[noun] === "compound" ? [view.head[noun]!] : [];
  const tokens = [...beside, ...predicate, ...(beside.length === 0 ? [...above, ...compound] : [])];
  const members = tokens
    .flatMap((token) => withConjuncts(scene, token))
    .flatMap((token) => scene.parties.partiesOf(token));
  const unique = new Map(members.filter((party) => party.by === "mention").map((party) => [party.entity, party]));
  return unique.size >= 2 && unique.size <= 4 ? [...unique.values()] : [];
}

function withConjuncts(scene: Scene, token: number): readonly number[] {
  return [token, ...childrenBy(scene.view, token, "conj")];
}
