import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { prepositionOf } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";

const PARTIES: readonly string[] = ["between", "of", "with", "among", "poss"];
const AT: ReadonlySet<string> = new Set(["in", "at", "during"]);

/** Who takes part in a named occasion: "the war between Iran and Iraq", "Finland won at the Games", "Iraq joined the summit". */
export function occasionRelations(scene: Scene): readonly RelationDraft[] {
  return scene.mentions.all.flatMap((mention) =>
    mention.type === "occasion" ? [...named(scene, mention), ...active(scene, mention)] : [],
  );
}

function named(scene: Scene, occasion: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(occasion.head);
  return drafts(
    scene,
    occasion,
    PARTIES.flatMap((slot) => slots.get(slot) ?? []),
    "occasion/named",
  );
}

/** Subjects of a verb that has the occasion as its object or stands at it. */
function active(scene: Scene, occasion: ResolvedMention): readonly RelationDraft[] {
  const { view, predicates } = scene;
  const verb = view.head[occasion.head]!;
  if (verb < 0 || view.upos[verb] !== "VERB") return [];
  const relation = view.relation[occasion.head]!;
  const isPlace = relation === "obl" && AT.has(prepositionOf(view, occasion.head) ?? "");
  if (!isPlace && relation !== "obj") return [];
  const slots = predicates.slotsOf(verb);
  const rule = relation === "obj" ? "occasion/object" : "occasion/at";
  return drafts(scene, occasion, slots.get("subj") ?? [], rule);
}

function drafts(
  scene: Scene,
  occasion: ResolvedMention,
  tokens: readonly number[],
  rule: string,
): readonly RelationDraft[] {
  return tokens
    .flatMap((token) => scene.parties.partiesOf(token))
    .filter(({ entity }) => entity !== occasion.entity)
    .map((party) => ({
      type: "participatedIn" as const,
      subject: party.entity,
      object: occasion.entity,
      spans: [party, occasion] as const,
      rule,
    }));
}
