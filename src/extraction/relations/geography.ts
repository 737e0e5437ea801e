import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy, prepositionOf } from "../grammar/tree-view.js";
import { isInClass } from "../rules/word-classes.js";
import type { RelationDraft } from "./draft.js";

/** Where places, bodies and occasions lie, and which city is a capital. */
export function geographicRelations(scene: Scene): readonly RelationDraft[] {
  const countries = firstMentions(scene);
  return scene.mentions.all.flatMap((mention, index) => {
    if (mention.form === "pronoun") return [];
    if (mention.type === "occasion") return settings(scene, mention);
    if (mention.type !== "place") return [];
    return [
      ...containers(scene, mention),
      ...afterComma(scene, mention, index),
      ...described(scene, mention),
      ...known(scene, mention, countries),
    ];
  });
}

function firstMentions(scene: Scene): ReadonlyMap<string, ResolvedMention> {
  const first = new Map<string, ResolvedMention>();
  for (const mention of scene.mentions.all) if (!first.has(mention.entity)) first.set(mention.entity, mention);
  return first;
}

function isLocation(mention: ResolvedMention): boolean {
  return mention.type === "place" || mention.type === "country";
}

/** "Basra in southern Iraq": a place inside the prepositional phrase of another. */
function containers(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(mention.head);
  return (slots.get("in") ?? [])
    .flatMap((token) => scene.mentions.at(token))
    .filter(isLocation)
    .map((container) => located(mention, container, "place/in"));
}

/** "Paris, France": a place right behind a comma. */
function afterComma(scene: Scene, mention: ResolvedMention, index: number): readonly RelationDraft[] {
  const next = scene.mentions.all[index + 1];
  const { tokens } = scene.document;
  if (next === undefined || !isLocation(next) || next.form !== "name" || next.first !== mention.last + 1) return [];
  if (tokens[mention.last]?.text !== "," || next.reading === "modifier" || next.reading === "people") return [];
  const { relation, head } = scene.view;
  const listed = relation[next.head] === "conj" || childrenBy(scene.view, next.head, "cc").length > 0;
  const below = head[next.head] === mention.head || relation[next.head] === "appos";
  if (
    listed ||
    !below ||
    scene.document.entities.some(
      (item) =>
        item.id === mention.entity &&
        item.country !== undefined &&
        next.type === "country" &&
        item.country !== next.entity,
    )
  )
    return [];
  return [located(mention, next, "place/comma")];
}

/** "the Iraqi city of Mosul", "the Lebanese capital, Beirut". */
function described(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const { view } = scene;
  const drafts: RelationDraft[] = owners(scene, mention.head, mention, ["mod", "poss"]).map((owner) =>
    located(mention, owner, "place/owner"),
  );
  const nouns = describingNouns(scene, mention);
  if (view.lemma[mention.head] === "capital" && mention.form === "nominal") nouns.push(mention.head);
  for (const noun of nouns) {
    for (const owner of owners(scene, noun, mention, ["mod", "poss", "of", "in"])) {
      drafts.push(located(mention, owner, "place/city-of"));
      if (view.lemma[noun] === "capital") {
        drafts.push({
          type: "capitalOf",
          subject: mention.entity,
          object: owner.entity,
          spans: [mention, owner],
          rule: "place/capital",
        });
      }
    }
  }
  return drafts;
}

/** Nouns for a kind of place that the mention stands in apposition to or that stand in apposition to it. */
function describingNouns(scene: Scene, mention: ResolvedMention): number[] {
  const { view } = scene;
  const parent = view.head[mention.head]!;
  const relation = view.relation[mention.head]!;
  const above =
    relation === "appos" || relation === "flat" || (relation === "nmod" && prepositionOf(view, mention.head) === "of");
  const below = childrenBy(view, mention.head, "appos", "nmod", "compound").filter(
    (child) => view.relation[child] !== "nmod" || view.deprel[child] === "nmod:desc",
  );
  return [...(above && parent >= 0 ? [parent] : []), ...below].filter(
    (noun) => view.upos[noun] === "NOUN" && isInClass(scene.tables.classes, "locality", view.lemma[noun]!),
  );
}

function owners(
  scene: Scene,
  noun: number,
  mention: ResolvedMention,
  slots: readonly string[],
): readonly ResolvedMention[] {
  const filled = scene.predicates.slotsOf(noun);
  return slots
    .map((slot) => filled.get(slot) ?? [])
    .filter((fillers) => !fillers.includes(mention.head))
    .flat()
    .flatMap((token) => scene.mentions.at(token))
    .filter((other) => isLocation(other) && other.form === "name" && other.entity !== mention.entity);
}

/** A place whose country the article names somewhere. */
function known(
  scene: Scene,
  mention: ResolvedMention,
  countries: ReadonlyMap<string, ResolvedMention>,
): readonly RelationDraft[] {
  const country = scene.entities.get(mention.entity)?.country;
  const named = country === undefined ? undefined : countries.get(country);
  if (named === undefined || country === undefined) return [];
  return [
    {
      type: "locatedIn",
      subject: mention.entity,
      object: country,
      spans: [mention, named],
      rule: "place/known",
      listed: true,
    },
  ];
}

/** "the summit in Geneva". */
function settings(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(mention.head);
  return ["in", "at"]
    .flatMap((slot) => slots.get(slot) ?? [])
    .flatMap((token) => scene.mentions.at(token))
    .filter(isLocation)
    .map((place) => located(mention, place, "occasion/setting"));
}

function located(subject: ResolvedMention, object: ResolvedMention, rule: string): RelationDraft {
  return { type: "locatedIn", subject: subject.entity, object: object.entity, spans: [subject, object], rule };
}
