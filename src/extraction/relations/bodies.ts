import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";

const STATE_BODY =
  /\b(ministr|department|army|military|navy|air force|parliament|congress|senate|assembly|court|police|council|commission|agency|government|cabinet|central bank|administration|guard|forces|intelligence|bureau|legislature|house|duma|treasury|tribunal|directorate|authority|office|service|marines|pentagon|directorate|knesset|bundestag|parliamentary|secretariat)/i;
/** Kinds in the table of organizations that are organs of a state, and those that are not. */
const STATE_KINDS: ReadonlySet<string> = new Set(["government", "agency", "parliament", "court", "security"]);
const ABROAD = /\b(embass|consulate|mission|high commission)/i;

/** Whose part a body is, or where it is based: from modifiers, possessors, "of" and "in". */
export function bodyRelations(scene: Scene): readonly RelationDraft[] {
  const named = new Map(scene.mentions.all.map((mention) => [mention.entity, mention]));
  const bodies = new Map(scene.document.entities.map((entity) => [entity.id, entity]));
  return scene.mentions.all.flatMap((mention) => {
    if (mention.type !== "organization" || mention.form === "pronoun") return [];
    const body = bodies.get(mention.entity);
    const isState = isStateBody(scene, mention, body?.name ?? "");
    return [
      ...owned(scene, mention, isState),
      ...based(scene, mention),
      ...known(mention, body?.country, named, isState),
    ];
  });
}

function isStateBody(scene: Scene, mention: ResolvedMention, name: string): boolean {
  const kind = scene.facts.kindOf(mention.entity);
  return kind === undefined ? STATE_BODY.test(mention.text) || STATE_BODY.test(name) : STATE_KINDS.has(kind);
}

function owned(scene: Scene, mention: ResolvedMention, isState: boolean): readonly RelationDraft[] {
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
      .flatMap((owner) => tie(mention, owner, rule, isState)),
  );
}

function tie(
  mention: ResolvedMention,
  owner: ResolvedMention,
  rule: string,
  isState: boolean,
): readonly RelationDraft[] {
  const base = { subject: mention.entity, object: owner.entity, spans: [mention, owner] as const };
  if (ABROAD.test(mention.text))
    return owner.type === "country" ? [{ ...base, type: "represents", rule: "body/embassy" }] : [];
  if (owner.type === "organization")
    return isState || rule !== "body/modifier" ? [{ ...base, type: "partOf", rule }] : [];
  return [{ ...base, type: isState ? "partOf" : "basedIn", rule }];
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

/** A body whose country is known, where the article names the country: an organ of its state, or at home there. */
function known(
  mention: ResolvedMention,
  country: string | undefined,
  named: ReadonlyMap<string, ResolvedMention>,
  isState: boolean,
): readonly RelationDraft[] {
  const other = country === undefined ? undefined : named.get(country);
  if (country === undefined || other === undefined || ABROAD.test(mention.text)) return [];
  const spans = [mention, other] as const;
  const tie = isState
    ? ({ type: "partOf", rule: "body/known" } as const)
    : ({ type: "basedIn", rule: "body/home" } as const);
  return [{ ...tie, subject: mention.entity, object: country, spans, listed: true }];
}
