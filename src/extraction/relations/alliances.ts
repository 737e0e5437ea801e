import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";

const MEMBERS: ReadonlySet<string> = new Set(["member", "nation", "state", "country", "partner", "ally"]);

/** Countries in organizations, where the tables know them as members and the sentence speaks of members. */
export function allianceRelations(scene: Scene): readonly RelationDraft[] {
  const { document, facts, mentions } = scene;
  const bodies = mentions.all.filter(({ type, form }) => type === "organization" && form !== "pronoun");
  return bodies.flatMap((body) => {
    const { sentence } = document.tokens[body.first]!;
    const { start, end } = document.sentences[sentence]!;
    const countries = mentions.all.filter((one) => one.type === "country" && one.start >= start && one.end <= end);
    const rule = speaksOfMembers(scene, body) ? "alliance/said" : "alliance/known";
    return countries
      .filter((country) => facts.isMember(country.entity, body.entity, document.published))
      .map((country) => ({
        type: "memberOf" as const,
        subject: country.entity,
        object: body.entity,
        spans: [country, body] as const,
        rule,
        listed: true,
      }));
  });
}

/** "EU member", "NATO allies", "members of the bloc". */
function speaksOfMembers({ view }: Scene, body: ResolvedMention): boolean {
  const parent = view.head[body.head]!;
  if (parent >= 0 && MEMBERS.has(view.lemma[parent]!)) return true;
  return childrenBy(view, body.head, "appos", "nmod").some((child) => MEMBERS.has(view.lemma[child]!));
}
