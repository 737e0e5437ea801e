import type { ArgumentRole } from "../../document/labels.js";
import type { Argument } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { Slots } from "../grammar/slots.js";
import type { RoleFrame } from "../rules/rule.js";
import { harmOf } from "./harm.js";
import type { Match } from "./match.js";
import type { Party } from "./parties.js";
import { nounPhrase } from "./phrase.js";
import { placesOf } from "./places.js";
import type { Scene } from "./scene.js";
import { toldByName } from "./told-name.js";

/** The parties, victims, means, place and topic of an event, as its rule's frame finds them; sorted by role as in the frame, then by place in the text. */
export function argumentsOf(scene: Scene, match: Match): readonly Argument[] {
  const found: Argument[] = [];
  const reciprocal = EVENT_FACTS[match.rule.type].reciprocal === true;
  const premodifier = scene.view.relation[match.token] === "amod";
  const taken = new Set<string>();
  for (const { role, alternatives } of match.rule.frame) {
    if (role === "topic" || role === "instrument") found.push(...values(scene, match.slots, role, alternatives));
    else if (role === "place") continue;
    else {
      const actual = role === "recipient" && reciprocal ? "actor" : role;
      const parties = partiesIn(scene, match, alternatives);
      for (const party of parties.length > 0 || role !== "recipient" ? parties : below(scene, match, alternatives)) {
        if (
          taken.has(party.entity) ||
          !isActor(party) ||
          (premodifier && party.by === "possessor") ||
          (actual === "actor" && isOwner(party, reciprocal))
        )
          continue;
        if (actual === "recipient" && party.type === "place" && isAssault(match)) {
          found.push({ role: "place", start: party.start, end: party.end, entity: party.entity });
          taken.add(party.entity);
          continue;
        }
        taken.add(party.entity);
        found.push({ role: actual, start: party.start, end: party.end, entity: party.entity });
      }
    }
  }
  found.push(...harmOf(scene, match));
  const named = found.map((argument) => toldByName(scene, argument));
  if (named.some((item) => item.role === "place")) return named;
  return [...named, ...placesOf(scene, match, taken)];
}

function partiesIn(scene: Scene, match: Match, alternatives: RoleFrame["alternatives"]): readonly Party[] {
  for (const group of alternatives) {
    const found = group.flatMap((slot) => firstFilled(scene, match.slots, slot));
    if (found.length > 0) return found;
  }
  return [];
}

/** How deep inside an object the preposition of a recipient is looked for. */
const DEPTH = 3;

/**
 * The recipient that a parser hung on a noun inside the object ("returned the head of a statue to Peru"): the first party behind one of
 * the frame's prepositions. An object that is itself a party leaves no doubt, and is no place to look.
 */
function below(scene: Scene, { rule, slots }: Match, alternatives: RoleFrame["alternatives"]): readonly Party[] {
  const names = alternatives.flat().filter((name) => name !== "of" && name !== "in");
  if (rule.pos !== "verb" || names.includes("obj")) return [];
  let nouns = slots.get("obj") ?? [];
  for (let depth = 0; depth < DEPTH && nouns.length > 0; depth++) {
    const inside = nouns.map((noun) => scene.predicates.slotsOf(noun));
    const found = names.flatMap((name) => inside.flatMap((own) => own.get(name) ?? []));
    const parties = found.flatMap((token) => scene.parties.partiesOf(token));
    if (parties.length > 0) return parties;
    nouns = inside.flatMap((own) => ["of", "for", "in", "on"].flatMap((name) => own.get(name) ?? []));
  }
  return [];
}

/** The parties of a slot, or of the first among several (`poss/subj`) that has some. */
function firstFilled(scene: Scene, slots: Slots, names: string): readonly Party[] {
  for (const name of names.split("/")) {
    const found = (slots.get(name) ?? []).flatMap((token) => scene.parties.partiesOf(token));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an event is an attack: on a place, it befalls the people there. */
function isAssault({ rule }: Match): boolean {
  return EVENT_FACTS[rule.type].plover === "ASSAULT";
}

/** Whether a party only owns or follows what stands in the slot ("the colors of Norway clash"): no doer. */
function isOwner(party: Party, reciprocal: boolean): boolean {
  return party.by === "possessor" && (reciprocal || party.type === "person");
}

/** Whether an entity can take part in an event. */
function isActor(party: Party): boolean {
  return party.type !== "occasion" && party.type !== "agreement";
}

function values(
  scene: Scene,
  slots: Slots,
  role: ArgumentRole,
  alternatives: RoleFrame["alternatives"],
): readonly Argument[] {
  for (const group of alternatives) {
    const tokens = group.flatMap((slot) => slots.get(slot) ?? []);
    if (tokens.length === 0) continue;
    return tokens.slice(0, 1).map((token) => {
      const span = nounPhrase(scene.view, token);
      return { role, ...span, value: scene.document.text.slice(span.start, span.end) };
    });
  }
  return [];
}
