import type { Qualifier } from "../../document/labels.js";
import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";
import { typeOf } from "./draft.js";
import { tenureOf } from "./tenure.js";

const LEADING = /\b(leader|head|chief|commander|founder|ruler|warlord)\b/i;
const SUBORDINATE = /\b(deputy|vice|assistant|under|former|second|of staff)\b/i;
const ENVOY = /\b(ambassador|envoy|representative|negotiator|consul|nuncio|attaché|delegate|chargé)\b/i;
const SPOKES = /\b(spokes|press secretary|press officer)/i;
const STAFF =
  /\b(adviser|counsel|aide|analyst|editor|reporter|manager|prosecutor|investigator|inspector|commander|officer)\b/i;
/** Kinds of organization whose officers are members. */
const MEMBERS: ReadonlySet<string> = new Set(["party", "armed", "criminal"]);

/** Ties that office mentions carry: who holds the office, whose office it is, and what follows from the role. */
export function officeRelations(scene: Scene): readonly RelationDraft[] {
  return scene.mentions.all.flatMap((mention) =>
    mention.type === "office" && mention.office !== undefined ? ofOffice(scene, mention) : [],
  );
}

function ofOffice(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  const { all } = scene.mentions;
  const office = mention.office!;
  const holder = office.holder === undefined ? undefined : all[office.holder];
  const owner = office.jurisdiction === undefined ? undefined : all[office.jurisdiction];
  const qualifiers = office.qualifiers.filter((item): item is Qualifier => item !== "former");
  const drafts: RelationDraft[] = [];
  if (owner !== undefined) {
    const spans = [mention, owner] as const;
    drafts.push({ type: "officeOf", subject: mention.entity, object: owner.entity, spans, rule: "office/of" });
  }
  const known = scene.entities.get(mention.entity)?.office?.jurisdiction;
  if (owner === undefined && known !== undefined) {
    drafts.push({ type: "officeOf", subject: mention.entity, object: known, spans: [mention], rule: "office/of" });
  }
  if (holder === undefined) return drafts;
  const status = tenureOf(scene, mention);
  const people = [holder.entity, ...(holder.also ?? [])];
  for (const subject of people) {
    const spans = [mention, holder] as const;
    drafts.push({
      type: "holdsOffice",
      subject,
      object: mention.entity,
      status,
      qualifiers,
      spans,
      rule: office.portfolio === undefined ? "office/holder" : "office/portfolio",
    });
    const object = owner?.entity ?? known;
    if (object !== undefined) drafts.push(...consequences(scene, mention, { subject, object, status, spans }));
  }
  return drafts;
}

/** What holding an office of a body or state implies. */
function consequences(
  scene: Scene,
  mention: ResolvedMention,
  base: Pick<RelationDraft, "subject" | "object" | "status" | "spans">,
): readonly RelationDraft[] {
  const { role: name, qualifiers } = mention.office!;
  const role = `${name} ${mention.text}`;
  if (SPOKES.test(role)) return [{ ...base, type: "spokespersonFor", rule: "office/spokesperson" }];
  if (ENVOY.test(role)) return [{ ...base, type: "represents", rule: "office/represents" }];
  const type = typeOf(base.object);
  if (type !== "organization" && type !== "group") return [];
  const drafts: RelationDraft[] = [];
  if (LEADING.test(role) && !SUBORDINATE.test(role) && qualifiers.every((item) => item === "former"))
    drafts.push({ ...base, type: "leads", rule: "office/leads" });
  else if (STAFF.test(role)) drafts.push({ ...base, type: "worksFor", rule: "office/works-for" });
  if (type === "group" || MEMBERS.has(scene.facts.kindOf(base.object) ?? ""))
    drafts.push({ ...base, type: "memberOf", rule: "office/member" });
  return drafts;
}
