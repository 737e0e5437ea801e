import type { RelationType } from "../../document/labels.js";
import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";

const MEMBERS: ReadonlySet<string> = new Set(["party", "armed", "criminal", "union"]);
const COMPANY: readonly string[] = ["of", "from", "with", "at", "for"];

/** A person hung on an organization: "VOA's Kane Farabaugh", "Maria Lund of Oxfam", "Abbas's Fatah party". */
export function affiliationRelations(scene: Scene): readonly RelationDraft[] {
  return scene.mentions.all.flatMap((mention) => {
    if (mention.type === "person" && mention.form === "name") return bodiesOf(scene, mention);
    if (mention.type === "organization" && mention.form !== "pronoun") return peopleOf(scene, mention);
    return [];
  });
}

function bodiesOf(scene: Scene, person: ResolvedMention): readonly RelationDraft[] {
  const slots = scene.predicates.slotsOf(person.head);
  const fillers = (names: readonly string[]) => names.flatMap((slot) => slots.get(slot) ?? []);
  return [
    ...organizations(scene, fillers(["poss"])).map((body) => affiliation(scene, person, body, "person/possessor")),
    ...organizations(scene, fillers(COMPANY)).map((body) => affiliation(scene, person, body, "person/of")),
  ];
}

function peopleOf(scene: Scene, body: ResolvedMention): readonly RelationDraft[] {
  const owners = scene.predicates.slotsOf(body.head).get("poss") ?? [];
  return owners
    .flatMap((token) => scene.mentions.at(token))
    .filter(({ type }) => type === "person")
    .map((person) => affiliation(scene, person, body, "person/owner"));
}

function organizations(scene: Scene, tokens: readonly number[]): readonly ResolvedMention[] {
  return tokens.flatMap((token) => scene.mentions.at(token)).filter(({ type }) => type === "organization");
}

function affiliation(scene: Scene, person: ResolvedMention, body: ResolvedMention, rule: string): RelationDraft {
  const kind = scene.facts.kindOf(body.entity);
  const isMember = rule === "person/owner" || (kind !== undefined && MEMBERS.has(kind));
  const type: RelationType = isMember ? "memberOf" : "worksFor";
  return { type, subject: person.entity, object: body.entity, spans: [person, body], rule };
}
