import type { ResolvedMention } from "../../document/stages.js";
import { clearExample, type Example } from "../../inference/example.js";
import { hashString } from "../../inference/hash.js";
import { entityTypeOf } from "../events/parties.js";
import type { Scene } from "../events/scene.js";
import type { PartyCandidate } from "./party-candidates.js";
import { addContext, addGovernor } from "./party-context.js";
import type { Surroundings } from "./surroundings.js";
import { treePath } from "./tree-path.js";
import type { TriggerCase } from "./trigger-case.js";

/** Blocks of words of a party: the trigger, the head of the phrase it stands in. */
export const PARTY_BLOCKS = 2;

/** Blocks of states of a party: the trigger, the mention in its sentence. */
export const PARTY_STATES = 2;

/** Writes what the model of parties sees of an entity beside a trigger. */
export function readParty(around: Surroundings, trigger: TriggerCase, index: number, example: Example): void {
  clearExample(example);
  const { features, words, tokens } = example;
  const { scene, lemma, pos } = around;
  const { token } = trigger;
  const candidate = trigger.candidates[index]!;
  const family = hashString(trigger.family);
  const type = hashString(entityTypeOf(candidate.entity));
  const source = hashString(candidate.source);
  words[0]!.push(scene.view.lemma[token]!);
  example.states = scene.document.states;
  tokens[0] = token;
  features.add(1, family);
  features.add(2, source, family);
  features.add(3, type, source);
  features.add(4, type, source, family);
  features.add(5, lemma[token]!, type);
  addRuled(trigger, candidate, family, example);
  for (const { slot, by, head } of trigger.slots.get(candidate.entity) ?? []) {
    features.add(10, slot, by);
    features.add(11, slot, family, pos[token]!);
    features.add(12, slot, lemma[token]!);
    features.add(13, slot, by, family);
    features.add(14, slot, type, pos[token]!);
    features.add(15, head, slot);
  }
  const filled = trigger.slots.has(candidate.entity);
  features.add(16, filled ? 1 : 0, trigger.slots.size > 0 ? 1 : 0, family);
  for (const { slot, head } of trigger.unnamed.slice(0, 4)) {
    features.add(24, slot, source, type);
    features.add(25, slot, family, source);
    features.add(26, head, slot, source);
  }
  addKin(around, trigger, candidate, family, example);
  if (trigger.speakers.has(candidate.entity)) features.add(17, family);
  features.add(18, trigger.speakers.has(candidate.entity) ? 1 : 0, filled ? 1 : 0);
  const mention = nearest(around, token, candidate);
  tokens[1] = mention?.head ?? -1;
  if (mention === undefined) addElsewhere(around, candidate, family, example);
  else addMention(around, trigger, mention, type, family, example);
  addContext(around, trigger, candidate, family, example);
  const finer = hashString(trigger.type);
  features.add(6, finer, type, source);
  features.add(7, finer, type, trigger.ruled.some((item) => item.entity === candidate.entity) ? 1 : 0);
  addRank(trigger, index, family, example);
}

function addRuled({ ruled }: TriggerCase, { entity }: PartyCandidate, family: number, { features }: Example): void {
  let any = false;
  for (const argument of ruled) {
    if (argument.entity !== entity) continue;
    any = true;
    features.add(20, hashString(argument.role));
    features.add(21, hashString(argument.role), family);
  }
  if (!any) {
    const others = ruled.reduce((mask, { role }) => mask | (role === "actor" ? 1 : role === "recipient" ? 2 : 0), 0);
    features.add(22, others);
    features.add(23, others, family);
  }
}

/** Whether the rules fill a role with somebody of this country, or with the country of this one. */
function addKin(
  { scene }: Surroundings,
  { ruled }: TriggerCase,
  { entity }: PartyCandidate,
  family: number,
  { features }: Example,
): void {
  const country = countryOf(scene, entity);
  for (const argument of ruled) {
    if (argument.entity === undefined || argument.entity === entity) continue;
    const role = hashString(argument.role);
    if (countryOf(scene, argument.entity) === entity)
      features.add(27, role, hashString(entityTypeOf(argument.entity)), family);
    if (country === argument.entity) features.add(28, role, hashString(entityTypeOf(entity)), family);
  }
}

function countryOf({ entities }: Scene, id: string): string | undefined {
  const entity = entities.get(id);
  return entity?.country ?? entity?.office?.jurisdiction;
}

function addMention(
  around: Surroundings,
  trigger: TriggerCase,
  mention: ResolvedMention,
  type: number,
  family: number,
  example: Example,
): void {
  const { features, words } = example;
  const { scene, lemma, pos, relation } = around;
  const { view } = scene;
  const { token } = trigger;
  const { head, form: kind, reading } = mention;
  const path = treePath(around, token, head);
  const look = hashString(`${kind}/${reading ?? ""}`);
  features.add(30, path.hash, pos[token]!);
  features.add(31, path.hash, family);
  features.add(32, path.hash, lemma[token]!);
  features.add(33, path.hash, type);
  features.add(34, path.ups, path.downs, family);
  features.add(35, path.first, path.last, pos[token]!);
  features.add(36, path.last, family);
  features.add(37, path.first, family);
  features.add(38, look, type);
  features.add(39, look, family);
  features.add(40, path.top, path.last);
  const form = hashString(view.xpos[token]!);
  features.add(48, form, path.first, path.last);
  features.add(49, form, path.hash);
  addGovernor(around, head, path, family, example);
  features.add(52, hashString(trigger.type), path.first, path.last);
  const side = head < token ? 0 : 1;
  const distance = Math.min(7, Math.floor(Math.log2(Math.abs(head - token) + 1)));
  features.add(41, side, distance);
  features.add(42, side, family, pos[token]!);
  features.add(43, side, distance, family);
  const governor = view.head[head]!;
  if (governor >= 0 && governor !== token) {
    words[1]!.push(view.lemma[governor]!);
    features.add(44, lemma[governor]!, relation[head]!);
    features.add(45, lemma[governor]!, family);
  }
  const before = head > 0 ? lemma[Math.min(mention.first, head) - 1] : undefined;
  if (before !== undefined) {
    features.add(46, before, side);
    features.add(47, before, family);
  }
}

function addElsewhere({ scene }: Surroundings, candidate: PartyCandidate, family: number, { features }: Example): void {
  const { elsewhere, source } = candidate;
  if (elsewhere === undefined) return;
  const relation = hashString(scene.view.deprel[elsewhere.head]!);
  const kind = hashString(`${source}/${elsewhere.type}`);
  features.add(50, relation, kind);
  features.add(51, relation, kind, family);
}

/** How many rivals there are, and how the entity stands among them. */
function addRank({ candidates, slots }: TriggerCase, index: number, family: number, { features }: Example): void {
  let named = 0;
  let before = 0;
  for (let other = 0; other < candidates.length; other++) {
    if (candidates[other]!.source !== "sentence") continue;
    named++;
    if (other < index) before++;
  }
  const own = candidates[index]!.source === "sentence" ? 1 : 0;
  features.add(60, Math.min(4, named), own);
  features.add(61, Math.min(3, before), own, family);
  features.add(62, Math.min(3, slots.size), own, family);
}

/** The mention of an entity that stands nearest to a trigger in the tree. */
function nearest(around: Surroundings, token: number, { mentions }: PartyCandidate): ResolvedMention | undefined {
  let best: ResolvedMention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const { ups, downs } = treePath(around, token, mention.head);
    const length = (ups + downs) * 100 + Math.abs(mention.head - token);
    if (length < least) {
      least = length;
      best = mention;
    }
  }
  return best;
}
