import type { EventType } from "../../document/labels.js";
import { EVENT_TYPES } from "../../document/labels.js";
import { type Match, posOf, rulesFor } from "../events/match.js";
import type { Scene } from "../events/scene.js";
import type { EventRule } from "../rules/rule.js";
import { familyOf, type Surroundings } from "./surroundings.js";

/**
 * What a rule would find at a token if the event there is of a given kind: the rule that holds, else one for the word whose conditions
 * do not hold and no pack gave, else one made of the usual frame of the kind.
 */
export function matchFor({ scene, matches }: Surroundings, token: number, family: string): Match {
  const held = matches.get(token);
  if (held !== undefined && familyOf(held.rule.type) === family) return held;
  const rule =
    rulesFor(scene, token).find(({ type, given }) => given !== true && familyOf(type) === family) ??
    usualRule(scene, token, family);
  return {
    rule,
    token,
    tokens: [token, ...particles(scene, token)].sort((a, b) => a - b),
    slots: scene.predicates.slotsOf(token),
    consumed: [],
    learned: true,
  };
}

function usualRule(scene: Scene, token: number, family: string): EventRule {
  const { view, tables } = scene;
  const type = (EVENT_TYPES as readonly string[]).includes(family) ? family : family.toLowerCase();
  const pos = posOf(scene, token) ?? "noun";
  const frame = tables.frames.get(`${type}/${pos}`) ?? tables.frames.get(`${type}/verb`) ?? [];
  return { id: type, words: [view.lemma[token]!], pos, type: type as EventType, frame, where: [], confidence: 0.5 };
}

function particles({ view }: Scene, token: number): readonly number[] {
  return view.children[token]!.filter((child) => view.deprel[child] === "compound:prt");
}
