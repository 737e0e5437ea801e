import type { EntityType, RelationType } from "../../document/labels.js";
import type { Party } from "../events/parties.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";
import { typeOf } from "./draft.js";

interface VerbRelation {
  readonly relation: RelationType;
  /** Where the object stands. */
  readonly slots: readonly string[];
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  readonly inverse?: true;
}

const BODIES: readonly EntityType[] = ["organization", "country", "group"];
const PEOPLE: readonly EntityType[] = ["person"];
const lead: VerbRelation = { relation: "leads", slots: ["obj"], subjects: PEOPLE, objects: ["organization", "group"] };
const join: VerbRelation = {
  relation: "memberOf",
  slots: ["obj"],
  subjects: ["person", "organization", "country"],
  objects: ["organization"],
};
const follow: VerbRelation = { relation: "successorOf", slots: ["obj"], subjects: PEOPLE, objects: PEOPLE };
const oppose: VerbRelation = {
  relation: "opposes",
  slots: ["obj", "against"],
  subjects: ["person", ...BODIES],
  objects: ["person", ...BODIES],
};

/** Verbs that tell of a lasting tie. */
const VERBS: Readonly<Record<string, VerbRelation>> = {
  lead,
  head: lead,
  chair: lead,
  command: lead,
  join,
  succeed: follow,
  replace: follow,
  oppose,
  fight: oppose,
  battle: oppose,
  challenge: oppose,
  oust: oppose,
  topple: oppose,
  overthrow: oppose,
  defy: oppose,
  marry: { relation: "spouseOf", slots: ["obj"], subjects: PEOPLE, objects: PEOPLE },
  back: { relation: "alliedWith", slots: ["obj"], subjects: BODIES, objects: BODIES },
  support: { relation: "alliedWith", slots: ["obj"], subjects: BODIES, objects: BODIES },
};

/** Ties that a verb states: "who heads the agency", "Latvia joined NATO", "rebels fighting the army". */
export function verbRelations(scene: Scene): readonly RelationDraft[] {
  const { view } = scene;
  return view.lemma.flatMap((lemma, token) => {
    const verb = view.upos[token] === "VERB" ? VERBS[lemma] : undefined;
    return verb === undefined || isDoubtful(scene, token) ? [] : fromVerb(scene, token, lemma, verb);
  });
}

function fromVerb(scene: Scene, token: number, lemma: string, verb: VerbRelation): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(token);
  const parties = (names: readonly string[], types: readonly EntityType[]): readonly Party[] =>
    names
      .flatMap((name) => slots.get(name) ?? [])
      .flatMap((filler) => scene.parties.partiesOf(filler))
      .filter(({ entity }) => types.includes(typeOf(entity)));
  const objects = parties(verb.slots, verb.objects);
  return parties(["subj"], verb.subjects).flatMap((subject) =>
    objects.map((object) => ({
      type: verb.relation,
      subject: subject.entity,
      object: object.entity,
      spans: [subject, object] as const,
      rule: `verb/${lemma}`,
    })),
  );
}

/** Whether a verb is negated or hedged: "will not lead", "could join". */
function isDoubtful({ view }: Scene, token: number): boolean {
  return childrenBy(view, token, "advmod", "aux").some((child) =>
    /^(?:not|n't|never|may|might|could|would|should)$/.test(view.lemma[child]!),
  );
}
