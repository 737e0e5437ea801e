import type { ResolvedDocument } from "../../document/stages.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { EventRule } from "../rules/rule.js";
import { MONTH } from "../time/names.js";
import { type Match, matchAt } from "./match.js";
import { asRefusal } from "./refusal.js";
import type { Scene } from "./scene.js";

/** The rules that hold in a document, in the order of the text. */
export function findMatches(scene: Scene): readonly Match[] {
  const matches = readable(scene.document).flatMap((token) =>
    canTrigger(scene, token) ? (matchAt(scene, token) ?? []) : [],
  );
  return settleConsumed(matches).map((match) => asRefusal(scene, match));
}

/** The tokens of an article that may tell of an event: not those of its furniture, bylines and datelines. */
export function readable({ sentences, sections }: ResolvedDocument): readonly number[] {
  const tokens: number[] = [];
  for (const { first, last, section } of sentences) {
    const kind = sections[section]?.kind;
    if (kind === "furniture" || kind === "byline" || kind === "dateline") continue;
    for (let token = first; token < last; token++) tokens.push(token);
  }
  return tokens;
}

/** Drops nouns that belong to another trigger; one that tells more ("military support", "a scathing attack") lends it its type. */
function settleConsumed(matches: readonly Match[]): readonly Match[] {
  const byToken = new Map(matches.map((match) => [match.token, match]));
  const consumed = new Set(matches.flatMap((match) => match.consumed));
  return matches
    .filter((match) => !consumed.has(match.token))
    .map((match) => {
      const finer = match.consumed
        .map((token) => byToken.get(token))
        .find((noun) => noun !== undefined && isFiner(noun, match));
      return finer === undefined ? match : { ...match, rule: retyped(match.rule, finer.rule) };
    });
}

function retyped({ subtype: _, ...rule }: EventRule, { type, subtype }: EventRule): EventRule {
  return { ...rule, type, ...(subtype === undefined ? {} : { subtype }) };
}

function isFiner(noun: Match, verb: Match): boolean {
  if (noun.rule.type === verb.rule.type) return false;
  const same = EVENT_FACTS[noun.rule.type].plover === EVENT_FACTS[verb.rule.type].plover;
  return (
    (same && noun.rule.words.length > 1) || noun.rule.where.some(({ slot, negated }) => slot === "mod" && !negated)
  );
}

const MONTH_NAME = new RegExp(`^${MONTH}$`);

/** Names are no triggers, but for occasions ("the G8 summit"); nor are months ("in March") and nouns that only modify another. */
function canTrigger(scene: Scene, token: number): boolean {
  if (scene.view.upos[token] === "PROPN" && MONTH_NAME.test(scene.document.tokens[token]!.text)) return false;
  if (scene.mentions.at(token).some((mention) => mention.form === "name" && mention.type !== "occasion")) return false;
  return scene.view.relation[token] !== "compound" || scene.view.upos[token] === "VERB";
}
