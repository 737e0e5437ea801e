import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { isInClass } from "../rules/word-classes.js";
import type { RelationDraft } from "./draft.js";

/** How many words may stand between a country or party and the name they describe: "Cuban exile and activist Luis". */
const REACH = 4;
const WITHIN: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const BELONGS: ReadonlySet<string> = new Set(["party", "armed", "criminal", "parliament"]);

/** What stands right before a person's name: "American James Blake", "Democratic Senator John Kerry", "Air Force General Moore". */
export function titleRelations(scene: Scene): readonly RelationDraft[] {
  const { all } = scene.mentions;
  return all.flatMap((person, index) => {
    if (person.type !== "person" || person.form !== "name") return [];
    const drafts: RelationDraft[] = [];
    for (let at = index - 1; at >= 0 && all[at]!.last > person.first - REACH - 1; at--) {
      if (!isOnePhrase(scene, all[at]!, person)) break;
      if (all[at]!.type === "office") break;
      const draft = tie(scene, all[at]!, person);
      if (draft !== undefined) drafts.push(draft);
    }
    return drafts;
  });
}

function isOnePhrase({ view, document }: Scene, first: ResolvedMention, last: ResolvedMention): boolean {
  if (document.tokens[first.first]!.sentence !== document.tokens[last.first]!.sentence) return false;
  for (let token = first.last; token < last.first; token++) if (!WITHIN.has(view.upos[token]!)) return false;
  return true;
}

function tie(scene: Scene, owner: ResolvedMention, person: ResolvedMention): RelationDraft | undefined {
  const base = { subject: person.entity, object: owner.entity, spans: [owner, person] as const };
  const words = scene.view.lemma.slice(owner.last, person.first);
  const ranked = words.some((word) => isInClass(scene.tables.classes, "rank", word));
  if (owner.type === "country" && (owner.reading === "modifier" || owner.reading === "people")) {
    if (ranked) return { ...base, type: "worksFor", rule: "title/rank" };
    return { ...base, type: "citizenOf", rule: words.length === 0 ? "title/national" : "title/citizen" };
  }
  if (owner.type === "group") return { ...base, type: "memberOf", rule: "title/group" };
  if (owner.type !== "organization") return undefined;
  const belongs = BELONGS.has(scene.facts.kindOf(owner.entity) ?? "");
  return belongs
    ? { ...base, type: "memberOf", rule: "title/member" }
    : { ...base, type: "worksFor", rule: ranked ? "title/rank" : "title/staff" };
}
