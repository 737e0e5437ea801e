import type { CountryContext } from "../events/context.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import { isInClass } from "../rules/word-classes.js";

/** How surely the sentence must name the country that unnamed officials speak for. */
const SURE = 0.6;

/**
 * The entities that speakers stand for: who is named; whose servants they are ("police", "Israeli officials" speak for their country,
 * named or that of the scene). Others, such as residents and critics, stand for nobody.
 */
export function claimantsOf(scene: Scene, speakers: readonly number[], context: CountryContext): readonly string[] {
  return [...new Set(speakers.flatMap((token) => claimantOf(scene, token, context)))];
}

function claimantOf(scene: Scene, token: number, context: CountryContext): readonly string[] {
  const { view, parties, document } = scene;
  if (scene.mentions.at(token).length === 0) {
    const body = namedBody(scene, token);
    if (body.length > 0) return body;
  }
  const lemma = view.lemma[token]!;
  const found = parties.partiesOf(token);
  if (found.length > 0) {
    const foreign = found.every((party) => party.by !== "mention" && party.type === "country");
    return foreign && !speaksForState(scene, lemma) ? [] : found.map((party) => party.entity);
  }
  if (view.upos[token] !== "NOUN" || !isInClass(scene.tables.classes, "servant", lemma)) return [];
  const { sentence } = document.tokens[token]!;
  if (context.settingOf(sentence)?.reading === "government") return [];
  const country = context.countryOf([], sentence);
  return country === undefined || country.confidence < SURE ? [] : [country.entity];
}

/** Whether such people or bodies speak for the country that they are named by; residents, critics and rebels do not. */
function speaksForState({ tables }: Scene, lemma: string): boolean {
  return isInClass(tables.classes, "servant", lemma) || isInClass(tables.classes, "voice", lemma);
}

/** A body or person whose name stands before the noun: "Japan's Kyodo news agency". */
function namedBody(scene: Scene, token: number): readonly string[] {
  return childrenBy(scene.view, token, "compound", "flat", "appos")
    .flatMap((child) => scene.mentions.at(child))
    .filter((mention) => mention.type === "organization" || mention.type === "person" || mention.type === "group")
    .map((mention) => mention.entity);
}
