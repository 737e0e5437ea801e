import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";

const OWNERS: readonly string[] = ["mod", "poss", "of", "in"];

/** Where an organization sits: "Cairo-based Al Ahram", "the French news agency AFP", "Gazprom, Russia's gas company". */
export function seatRelations(scene: Scene): readonly RelationDraft[] {
  return scene.mentions.all.flatMap((mention) =>
    mention.type === "organization" && mention.form !== "pronoun"
      ? [...described(scene, mention), ...hyphenated(scene, mention)]
      : [],
  );
}

/** By a noun that stands beside the name. */
function described(scene: Scene, body: ResolvedMention): readonly RelationDraft[] {
  const { view, predicates, mentions } = scene;
  const parent = view.head[body.head]!;
  const relation = view.relation[body.head]!;
  const beside = relation === "appos" || relation === "flat" || relation === "compound";
  const nouns = [
    ...(beside && parent >= 0 ? [parent] : []),
    ...childrenBy(view, body.head, "appos", "flat", "compound"),
  ].filter((noun) => view.upos[noun] === "NOUN" && mentions.at(noun).every(({ form }) => form !== "name"));
  return nouns.flatMap((noun) => {
    const slots = predicates.slotsOf(noun);
    return OWNERS.flatMap((slot) => slots.get(slot) ?? [])
      .flatMap((token) => mentions.at(token))
      .filter(isLocation)
      .map((place) => seat(body, place, "seat/described"));
  });
}

/** "London-based": the place is part of a fused word before the name or its noun. */
function hyphenated(scene: Scene, body: ResolvedMention): readonly RelationDraft[] {
  const { document, mentions } = scene;
  for (let token = body.first; token > Math.max(0, body.first - 6); token--) {
    if (document.tokens[token]!.text.toLowerCase() !== "based") continue;
    return mentions
      .at(token - 2)
      .filter(isLocation)
      .map((place) => seat(body, place, "seat/based"));
  }
  return [];
}

function isLocation({ type }: ResolvedMention): boolean {
  return type === "place" || type === "country";
}

function seat(body: ResolvedMention, place: ResolvedMention, rule: string): RelationDraft {
  return { type: "basedIn", subject: body.entity, object: place.entity, spans: [body, place], rule };
}
