import type { Example } from "../../inference/example.js";
import { hashString } from "../../inference/hash.js";
import { entityTypeOf } from "../events/parties.js";
import { isInClass } from "../rules/word-classes.js";
import type { PartyCandidate } from "./party-candidates.js";
import { familyOf, type Surroundings } from "./surroundings.js";
import type { TriggerCase } from "./trigger-case.js";

/** Classes of nouns whose country or body acts through them: "troops", "lawmakers", "police". */
const PEOPLE: readonly string[] = [
  "servant",
  "agent",
  "populace",
  "forces",
  "proxy",
  "related",
  "office_noun",
  "emissary",
];

/** Hashes of the ways in which two triggers hang together. */
const TIES: readonly number[] = ["0", "1", "2", "3", "4"].map(hashString);

/** Adds what else the document says of an entity: its part in other events of the sentence and of the one before, its mentions. */
export function addContext(
  around: Surroundings,
  trigger: TriggerCase,
  candidate: PartyCandidate,
  family: number,
  { features }: Example,
): void {
  const { document, entities } = around.scene;
  const { sentence } = document.tokens[trigger.token]!;
  const source = hashString(candidate.source);
  addOtherRoles(around, trigger, candidate, family, sentence, features);
  if (sentence > 0) addOtherRoles(around, trigger, candidate, family, sentence - 1, features);
  const mentions = entities.get(candidate.entity)?.mentions ?? [];
  const many = Math.min(4, mentions.length);
  features.add(70, many, source);
  features.add(71, many, source, family);
  const first = mentions[0] === undefined ? undefined : document.mentions[mentions[0]];
  const early = first !== undefined && document.tokens[first.head]!.sentence === 0 ? 1 : 0;
  features.add(72, early, source, family);
  features.add(73, trigger.setting === candidate.entity ? 1 : 0, source, family);
  features.add(74, trigger.setting === candidate.entity ? 1 : 0, hashString(entityTypeOf(candidate.entity)), source);
  if (candidate.mentions.length > 1) {
    for (const { reading, form } of candidate.mentions)
      features.add(75, hashString(`${form}/${reading ?? ""}`), family);
  }
}

/** The roles that rules give to the entity in other events of a sentence. */
function addOtherRoles(
  around: Surroundings,
  { token, ruled }: TriggerCase,
  { entity }: PartyCandidate,
  family: number,
  sentence: number,
  features: Example["features"],
): void {
  const { scene } = around;
  const { head } = scene.view;
  const { first, last } = scene.document.sentences[sentence]!;
  const here = first <= token && token < last;
  const own = ruled.find((argument) => argument.entity === entity)?.role ?? "";
  for (const match of around.matchesIn(sentence)) {
    const other = match.token;
    if (other === token) continue;
    const found = around.argumentsAt(match).find((argument) => argument.entity === entity);
    const role = hashString(found?.role ?? "none");
    const tie = !here ? 0 : head[token] === other ? 1 : head[other] === token ? 2 : other < token ? 3 : 4;
    if (found === undefined && tie !== 1 && tie !== 2) continue;
    const kind = hashString(familyOf(match.rule.type));
    features.add(80, role, tie, family);
    features.add(81, role, kind, family);
    features.add(82, role, tie, hashString(own));
    if (tie === 1 || tie === 2) features.add(83, role, kind, TIES[tie]! ^ family);
  }
}

/** Adds what kind of people the noun stands for that a name modifies. */
export function addGovernor(
  { scene, relation }: Surroundings,
  head: number,
  path: { readonly first: number; readonly last: number; readonly hash: number },
  family: number,
  { features }: Example,
): void {
  const governor = scene.view.head[head]!;
  if (governor < 0 || scene.view.upos[governor] !== "NOUN") return;
  const lemma = scene.view.lemma[governor]!;
  for (const name of PEOPLE) {
    if (!isInClass(scene.tables.classes, name, lemma)) continue;
    const kind = hashString(name);
    features.add(90, kind, relation[head]!, path.first);
    features.add(91, kind, relation[head]!, family);
    features.add(92, kind, path.hash);
    features.add(93, kind, relation[governor]!, family);
  }
}
