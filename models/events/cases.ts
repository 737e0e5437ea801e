import { type CountryContext, countryContext } from "../../src/extraction/events/context.js";
import { findMatches, readable } from "../../src/extraction/events/find-matches.js";
import { type Scene, sceneOf } from "../../src/extraction/events/scene.js";
import type { PartyLister } from "../../src/extraction/learned/party-candidates.js";
import { createPartyLister } from "../../src/extraction/learned/party-candidates.js";
import { PARTY_BLOCKS, PARTY_STATES, readParty } from "../../src/extraction/learned/party-features.js";
import { familyOf, type Surroundings, surroundingsOf } from "../../src/extraction/learned/surroundings.js";
import { caseOf } from "../../src/extraction/learned/trigger-case.js";
import {
  isCandidate,
  readTrigger,
  readTriggerSlots,
  TRIGGER_BLOCKS,
} from "../../src/extraction/learned/trigger-features.js";
import { readWord, WORD_BLOCKS } from "../../src/extraction/learned/word-gate.js";
import type { ExtractionTables } from "../../src/extraction/tables.js";
import { createExample, type Example } from "../../src/inference/example.js";
import type { GoldEvent, ReadBrief } from "./briefs.js";
import type { TrainingCase } from "./train-network.js";

/** A case with the word it is about. */
export interface TokenCase extends TrainingCase {
  readonly token: number;
}

/** A brief made ready for the features of its events. */
export interface Prepared {
  readonly brief: ReadBrief;
  readonly scene: Scene;
  readonly around: Surroundings;
  readonly context: CountryContext;
  readonly lister: PartyLister;
  readonly tokens: readonly number[];
}

/** Prepares a brief. */
export function prepare(brief: ReadBrief, tables: ExtractionTables): Prepared {
  const scene = sceneOf(brief.document, tables);
  const tokens = readable(brief.document);
  const around = surroundingsOf(scene, findMatches(scene));
  return { brief, scene, around, tokens, context: countryContext(scene), lister: createPartyLister(scene) };
}

/** The token that stands for a marked trigger: one for which a rule sees such an event, else its head. */
export function triggerToken({ around, scene }: Prepared, { tokens, family }: GoldEvent): number | undefined {
  const candidates = tokens.filter((token) => isCandidate(around, token));
  const ruled = candidates.find((token) => {
    const match = around.matches.get(token);
    return match !== undefined && familyOf(match.rule.type) === family;
  });
  return ruled ?? candidates.find((token) => !tokens.includes(scene.view.head[token]!)) ?? candidates[0];
}

/** One case a word that may tell of an event; other words of a marked trigger are left out. */
export function triggerCases(prepared: Prepared, families: readonly string[]): readonly TokenCase[] {
  const { brief, around, tokens } = prepared;
  const labels = new Map<number, number>();
  for (const event of brief.events) {
    const token = triggerToken(prepared, event);
    if (token !== undefined) labels.set(token, families.indexOf(event.family));
  }
  const beside = new Set(brief.events.flatMap((event) => event.tokens));
  const example = createExample(TRIGGER_BLOCKS);
  return tokens.flatMap((token) => {
    if (!isCandidate(around, token) || (beside.has(token) && !labels.has(token))) return [];
    readTrigger(around, token, example);
    readTriggerSlots(around, token, example);
    return [{ ...frozen(example, labels.get(token) ?? 0), token }];
  });
}

/** One case a word: whether it tells of any event. */
export function wordCases({ scene }: Prepared, triggers: readonly TokenCase[]): readonly TrainingCase[] {
  const { view } = scene;
  const example = createExample(WORD_BLOCKS);
  return triggers.map(({ token, label }) => {
    readWord(view.lemma[token]!, view.upos[token]!, example);
    return frozen(example, Math.min(1, label));
  });
}

/** Cases of parties and of places: one an entity beside a marked trigger. */
export function partyCases(prepared: Prepared): { readonly parties: TrainingCase[]; readonly places: TrainingCase[] } {
  const { brief, around, context, lister } = prepared;
  const example = createExample(PARTY_BLOCKS, PARTY_STATES);
  const parties: TrainingCase[] = [];
  const places: TrainingCase[] = [];
  for (const event of brief.events) {
    const token = triggerToken(prepared, event);
    if (token === undefined) continue;
    const trigger = caseOf(around, context, lister, token, event.family);
    trigger.candidates.forEach(({ entity }, index) => {
      const key = brief.keyOf(entity);
      readParty(around, trigger, index, example);
      const role = event.roles.actor.includes(key) ? 1 : event.roles.recipient.includes(key) ? 2 : 0;
      parties.push(frozen(example, role));
      places.push(frozen(example, event.roles.place.includes(key) ? 1 : 0));
    });
  }
  return { parties, places };
}

const NO_STATE = new Int16Array(0);

function frozen({ features, words, tokens, states }: Example, label: number): TrainingCase {
  return {
    features: Uint32Array.from(features.ids.subarray(0, features.size)),
    words: words.map((block) => [...block]),
    states: tokens.map((token) =>
      states === undefined || token < 0
        ? NO_STATE
        : states.values.subarray(token * states.size, (token + 1) * states.size),
    ),
    label,
    weight: 1,
  };
}
