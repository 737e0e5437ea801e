import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";

const STATE_BODY =
  /\b(ministr|department|army|military|navy|air force|parliament|congress|senate|assembly|court|police|council|commission|agency|government|cabinet|central bank|administration|guard|forces|intelligence|bureau|legislature|house|duma|treasury|tribunal|directorate|authority|office|service|marines|pentagon|directorate|knesset|bundestag|parliamentary|secretariat)/i;
const ABROAD = /\b(embass|consulate|mission|high commission)/i;

/** Whose part a body is, or where it is based: from modifiers, possessors, "of" and "in". */
export function bodyRelations(scene: Scene): readonly RelationDraft[] {
  const named = new Map(scene.mentions.all.map((mention) => [mention.entity, mention]));
  return scene.mentions.all.flatMap((mention) => {
    if (mention.type !== "organization" || mention.form === "pronoun") return [];
    return [...owned(scene, mention), ...based(scene, mention), ...known(scene, mention, named)];
  });
}

function owned(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(mention.head);
  const kinds = [
    ["mod", "body/modifier"],
    ["poss", "body/possessor"],
    ["of", "body/of"],
  ] as const;
  return kinds.flatMap(([slot, rule]) =>
    (slots.get(slot) ?? [])
      .flatMap((token) => scene.mentions.at(token))
      .filter((owner) => owner.entity !== mention.entity && (owner.type === "country" || owner.type === "organization"))
      .flatMap((owner) => tie(scene, mention, owner, rule)),
  );
}

function tie(scene: Scene, mention: ResolvedMention, owner: ResolvedMention, rule: string): readonly RelationDraft[] {
  const base = { subject: mention.entity, object: owner.entity, spans: [mention, owner] as const };
  if (ABROAD.test(mention.text))
    return owner.type === "country" ? [{ ...base, type: "represents", rule: "body/embassy" }] : [];
  const state = isStateBody(scene, mention);
  if (owner.type === "organization")
    return state || rule !== "body/modifier" ? [{ ...base, type: "partOf", rule }] : [];
  return [{ ...base, type: state ? "partOf" : "basedIn", rule }];
}

/** Whether any name of the organization sounds like an organ of a state. */
function isStateBody(scene: Scene, mention: ResolvedMention): boolean {
  if (STATE_BODY.test(mention.text)) return true;
  const entity = scene.document.entities.find((item) => item.id === mention.entity);
  return entity !== undefined && STATE_BODY.test(entity.name);
}

function based(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(mention.head);
  return (slots.get("in") ?? [])
    .flatMap((token) => scene.mentions.at(token))
    .filter((place) => place.type === "place" || place.type === "country")
    .map((place) => ({
      type: "basedIn" as const,
      subject: mention.entity,
      object: place.entity,
      spans: [mention, place] as const,
      rule: "body/in",
    }));
}

/** A body whose country is known and named in the article. */
function known(
  scene: Scene,
  mention: ResolvedMention,
  named: ReadonlyMap<string, ResolvedMention>,
): readonly RelationDraft[] {
  const country = scene.document.entities.find((entity) => entity.id === mention.entity)?.country;
  const other = country === undefined ? undefined : named.get(country);
  if (country === undefined || other === undefined || ABROAD.test(mention.text)) return [];
  const type = isStateBody(scene, mention) ? "partOf" : "basedIn";
  return [
    { type, subject: mention.entity, object: country, spans: [mention, other], rule: "body/known", listed: true },
  ];
}
