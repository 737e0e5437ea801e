import type { Argument } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { RoleFrame } from "../rules/rule.js";
import { isInClass } from "../rules/word-classes.js";
import type { Match } from "./match.js";
import type { Party } from "./parties.js";
import type { Scene } from "./scene.js";

/** Prepositions of a setting. */
const SETTING: readonly string[] = ["in", "at", "near", "inside", "outside", "across", "around", "throughout"];

/** Events with a scene, that share the setting of the sentence around them. */
const PHYSICAL: ReadonlySet<string> = new Set([
  "ASSAULT",
  "PROTEST",
  "disaster",
  "death",
  "birth",
  "election",
  "meeting",
  "visit",
  "host",
  "consult",
  "arrest",
  "seize",
  "deploy",
  "exercise",
  "test",
  "sign",
  "release",
]);
/** Events whose place may also be what they befall: "captured Kabul". */
const STAYING: ReadonlySet<string> = new Set([
  "seize",
  "withdraw",
  "deploy",
  "disaster",
  "bombing",
  "airstrike",
  "retreat",
]);
const NOBODY: ReadonlySet<string> = new Set();
const NESTED: readonly string[] = ["of", "in"];

/** The places of an event: those of its frame, or else the setting of the clauses around it. `taken` are entities in other roles. */
export function placesOf(scene: Scene, match: Match, taken: ReadonlySet<string>): readonly Argument[] {
  const frame = match.rule.frame.find((item) => item.role === "place");
  if (frame === undefined || frame.alternatives.length === 0) return [];
  const own = framed(scene, match, frame, taken);
  if (own.length > 0 || !isPhysical(match)) return own;
  const beside = besideParties(scene, match, taken);
  return beside.length > 0 ? beside : around(scene, match.token, taken);
}

function isPhysical({ rule }: Match): boolean {
  const kind = EVENT_FACTS[rule.type].plover ?? rule.type;
  return PHYSICAL.has(kind) || PHYSICAL.has(rule.type);
}

/** A setting that a parser hung on a party: "met his counterpart in Seoul". */
function besideParties(scene: Scene, { slots }: Match, taken: ReadonlySet<string>): readonly Argument[] {
  const tokens = ["obj", "with", "of", "against"]
    .flatMap((slot) => slots.get(slot) ?? [])
    .flatMap((token) => {
      const inner = scene.predicates.slotsOf(token);
      return ["in", "at", "near"].flatMap((slot) => inner.get(slot) ?? []);
    });
  return locations(scene, tokens, taken);
}

function framed(scene: Scene, match: Match, frame: RoleFrame, taken: ReadonlySet<string>): readonly Argument[] {
  for (const group of frame.alternatives) {
    const tokens = group.flatMap((slot) => match.slots.get(slot) ?? []);
    const found = locations(scene, tokens, STAYING.has(match.rule.type) ? NOBODY : taken);
    if (found.length > 0) return found;
  }
  return [];
}

/** The setting that the nearest clause above the trigger names: "killed in an attack in Kabul" is the attack's and the killing's. */
function around(scene: Scene, token: number, taken: ReadonlySet<string>): readonly Argument[] {
  const { view, predicates } = scene;
  for (let at = view.head[token]!, steps = 0; at >= 0 && steps < 5; at = view.head[at]!, steps++) {
    const slots = predicates.slotsOf(at);
    const tokens = SETTING.flatMap((slot) => slots.get(slot) ?? []).filter((item) => item !== token);
    const found = locations(scene, tokens, taken);
    if (found.length > 0) return found;
    if (view.relation[at] === "acl" || view.relation[at] === "advcl") return [];
  }
  return [];
}

function locations(scene: Scene, tokens: readonly number[], taken: ReadonlySet<string>): readonly Argument[] {
  const found = new Map<string, Argument>();
  for (const token of tokens) {
    for (const party of locationOf(scene, token, 0)) {
      if (taken.has(party.entity) || found.has(party.entity)) continue;
      found.set(party.entity, { role: "place", start: party.start, end: party.end, entity: party.entity });
    }
  }
  return [...found.values()];
}

/** The place that a noun phrase names, by itself, by a modifier ("a Baghdad market") or inside ("the town of Balad", "a district in Kabul"). */
function locationOf(scene: Scene, token: number, depth: number): readonly Party[] {
  const slots = scene.predicates.slotsOf(token);
  const named = scene.view.upos[token] === "NOUN" && depth < 2 ? (slots.get("of") ?? []) : [];
  const isLocality = isInClass(scene.tables.classes, "locality", scene.view.lemma[token]!);
  const inside = (isLocality ? named : [])
    .filter((item) => item !== token)
    .flatMap((item) => locationOf(scene, item, depth + 1));
  if (inside.length > 0) return inside;
  const found = scene.parties.partiesOf(token).filter((party) => isLocation(party) && party.by !== "possessor");
  if (found.length > 0 || depth > 2 || !(isLocality || scene.view.upos[token] !== "NOUN")) return found;
  const inner = [...NESTED.flatMap((slot) => slots.get(slot) ?? []), ...(slots.get("appos") ?? [])];
  return inner.filter((item) => item !== token).flatMap((item) => locationOf(scene, item, depth + 1));
}

function isLocation(party: Party): boolean {
  return party.type === "place" || party.type === "country";
}
