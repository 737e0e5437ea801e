import type { PloverType } from "../../document/labels.js";
import type { Argument } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { RoleFrame } from "../rules/rule.js";
import { isInClass } from "../rules/word-classes.js";
import type { CountryContext } from "./context.js";
import type { Match } from "./match.js";
import { nounPhrase } from "./phrase.js";
import type { Scene } from "./scene.js";

/** Arguments that no name fills, and how sure their country is. */
export interface ImpliedArguments {
  readonly found: readonly Argument[];
  /** 0…1: the factor by which they lower the confidence of the event. */
  readonly certainty: number;
}

/** Events that happen to the people of a place: their country is the recipient where nobody is named. */
const BEFALLING: ReadonlySet<PloverType | "disaster"> = new Set(["ASSAULT", "disaster"]);

/** Events that only a state brings about: without a doer in sight it is that of the scene. */
const SOVEREIGN: ReadonlySet<string> = new Set(["arrest", "charge", "convict", "election", "legislation", "ban"]);

/** Events whose unnamed doers are people of the place. */
const POPULAR: ReadonlySet<string> = new Set(["PROTEST", "election"]);

/**
 * Fills roles that only common nouns fill: servants of a state act for the country of the scene ("police arrested"), its people
 * suffer for it ("three workers were killed in Karachi"); other unnamed parties are kept as values.
 */
export function impliedArguments(
  scene: Scene,
  match: Match,
  named: readonly Argument[],
  context: CountryContext,
): ImpliedArguments {
  if (scene.view.relation[match.token] === "amod") return { found: [], certainty: 1 };
  const found: Argument[] = [];
  const { sentence } = scene.document.tokens[match.token]!;
  const kind = EVENT_FACTS[match.rule.type].plover ?? match.rule.type;
  let certainty = 1;
  for (const { role, alternatives } of match.rule.frame) {
    if (role !== "actor" && role !== "recipient") continue;
    if (named.some((item) => item.role === role)) continue;
    const token = unnamed(scene, match, alternatives);
    const country = context.countryOf(named, sentence);
    const taken = named.some((item) => item.entity === country?.entity && item.role !== "place");
    if (token === undefined) {
      const implied =
        role === "recipient"
          ? BEFALLING.has(kind as "ASSAULT") && alternatives.length > 0
          : SOVEREIGN.has(match.rule.type);
      if (implied && country !== undefined && !taken) {
        const span = named.find((item) => item.role === "place") ?? scene.document.tokens[match.token]!;
        found.push({ role, start: span.start, end: span.end, entity: country.entity });
        certainty *= country.confidence;
      }
      continue;
    }
    const span = nounPhrase(scene.view, token);
    const lemma = scene.view.lemma[token]!;
    const belongs =
      isInClass(scene.tables.classes, "servant", lemma) ||
      (role === "recipient" && isInClass(scene.tables.classes, "populace", lemma)) ||
      (role === "actor" && POPULAR.has(kind) && isInClass(scene.tables.classes, "populace", lemma));
    if (belongs && country !== undefined && !taken) {
      found.push({ role, ...span, entity: country.entity });
      certainty *= country.confidence;
    } else if (role === "recipient" || isInClass(scene.tables.classes, "agent", lemma)) {
      found.push({ role, ...span, value: scene.document.text.slice(span.start, span.end) });
    }
  }
  if (EVENT_FACTS[match.rule.type].reciprocal === true && named.length > 0) found.push(...unnamedOthers(scene, match));
  const place = impliedPlace(scene, match, [...named, ...found], context);
  return { found: place === undefined ? found : [...found, place], certainty };
}

/** Whom a party meets, fights or agrees with, where no name says it: "met with members of a delegation". */
function unnamedOthers(scene: Scene, { slots }: Match): readonly Argument[] {
  const { classes } = scene.tables;
  return ["with", "between", "obj"]
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter((token) => scene.view.upos[token] === "NOUN" && scene.parties.partiesOf(token).length === 0)
    .filter((token) => ["agent", "partitive"].some((name) => isInClass(classes, name, scene.view.lemma[token]!)))
    .map((token) => {
      const span = nounPhrase(scene.view, token);
      return { role: "actor" as const, ...span, value: scene.document.text.slice(span.start, span.end) };
    });
}

/** Events that take place somewhere even where their clause does not say so. */
const LOCAL: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "PROTEST", "disaster", "death", "election"]);

/** The setting of the sentence, or else the country that acts or suffers at home, or else the setting of the sentence before. */
function impliedPlace(
  scene: Scene,
  { rule, token }: Match,
  found: readonly Argument[],
  context: CountryContext,
): Argument | undefined {
  const kind = EVENT_FACTS[rule.type].plover ?? rule.type;
  if (!LOCAL.has(kind) || found.some((item) => item.role === "place")) return undefined;
  const { sentence } = scene.document.tokens[token]!;
  const home = found.find(
    (item) => item.entity?.startsWith("country:") === true && (item.role === "recipient" || kind !== "ASSAULT"),
  );
  const where = context.settingWithin(sentence) ?? home ?? context.settingOf(sentence);
  return where?.entity === undefined
    ? undefined
    : { role: "place", start: where.start, end: where.end, entity: where.entity };
}

/** The first common noun in the slots of a role. */
function unnamed(scene: Scene, match: Match, alternatives: RoleFrame["alternatives"]): number | undefined {
  for (const group of alternatives) {
    for (const slot of group.flatMap((names) => names.split("/"))) {
      const token = match.slots
        .get(slot)
        ?.find((item) => scene.view.upos[item] === "NOUN" || scene.view.upos[item] === "NUM");
      if (token !== undefined && scene.mentions.at(token).length === 0 && !match.consumed.includes(token)) return token;
    }
  }
  return undefined;
}
