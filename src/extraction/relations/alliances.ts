import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { RelationDraft } from "./draft.js";

const MEMBERS: ReadonlySet<string> = new Set(["member", "nation", "state", "country", "partner", "ally"]);

/** Countries in organizations, where the tables know them as members and the sentence speaks of members. */
export function allianceRelations(scene: Scene): readonly RelationDraft[] {
  const { document, facts, mentions } = scene;
  const countries = countriesBySentence(scene);
  return mentions.all.flatMap((body) => {
    if (body.type !== "organization" || body.form === "pronoun") return [];
    const rule = speaksOfMembers(scene, body) ? "alliance/said" : "alliance/known";
    return (countries.get(document.tokens[body.first]!.sentence) ?? [])
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

function countriesBySentence({ document, mentions }: Scene): ReadonlyMap<number, readonly ResolvedMention[]> {
  const found = new Map<number, ResolvedMention[]>();
  for (const mention of mentions.all) {
    if (mention.type !== "country") continue;
    const { sentence } = document.tokens[mention.first]!;
    const others = found.get(sentence);
    if (others === undefined) found.set(sentence, [mention]);
    else others.push(mention);
  }
  return found;
}

/** "EU member", "NATO allies", "members of the bloc". */
function speaksOfMembers({ view }: Scene, body: ResolvedMention): boolean {
  const parent = view.head[body.head]!;
  if (parent >= 0 && MEMBERS.has(view.lemma[parent]!)) return true;
  return childrenBy(view, body.head, "appos", "nmod").some((child) => MEMBERS.has(view.lemma[child]!));
}
