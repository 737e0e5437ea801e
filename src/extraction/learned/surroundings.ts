import { bySentence } from "../../document/by-sentence.js";
import type { EventType } from "../../document/labels.js";
import { remembered } from "../../document/remembered.js";
import type { Argument } from "../../document/report.js";
import { hashString } from "../../inference/hash.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import { argumentsOf } from "../events/arguments.js";
import type { Match } from "../events/match.js";
import type { Scene } from "../events/scene.js";

/** A document as features are read off it. Arrays have one entry a token. */
export interface Surroundings {
  readonly scene: Scene;
  /** Hashes of lemma, relation with its preposition, part of speech. */
  readonly lemma: Int32Array;
  readonly relation: Int32Array;
  readonly pos: Int32Array;
  /** Rules that hold, by the token of their trigger. */
  readonly matches: ReadonlyMap<number, Match>;
  /** Those of a sentence, in the order of the text. */
  readonly matchesIn: (sentence: number) => readonly Match[];
  /** What the rule that holds at a token finds. */
  readonly argumentsAt: (match: Match) => readonly Argument[];
  /** Number of tokens before with the same lemma. */
  readonly repeated: Uint8Array;
  /** Of a match, the number of matches of its type before its sentence. */
  readonly earlier: ReadonlyMap<number, number>;
}

/** Kinds of events that are told apart: PLOVER types and those outside it. */
export function familyOf(type: EventType): string {
  return EVENT_FACTS[type].plover ?? type;
}

/** Prepares a document for the features of its triggers and parties; linear in its tokens. */
export function surroundingsOf(scene: Scene, matches: readonly Match[]): Surroundings {
  const { view } = scene;
  const count = view.lemma.length;
  const lemma = hashesOf(view.lemma);
  const relation = hashesOf(view.deprel);
  const repeated = new Uint8Array(count);
  const seen = new Map<number, number>();
  for (let token = 0; token < count; token++) {
    const before = seen.get(lemma[token]!) ?? 0;
    repeated[token] = Math.min(3, before);
    seen.set(lemma[token]!, before + 1);
  }
  for (let token = 0; token < count; token++) {
    if (view.relation[token] !== "case") continue;
    const noun = view.head[token]!;
    if (noun >= 0) relation[noun] = relation[noun]! ^ Math.imul(lemma[token]!, 31);
  }
  const pos = hashesOf(view.upos);
  return {
    scene,
    lemma,
    relation,
    pos,
    repeated,
    matchesIn: bySentence(scene.document, matches, ({ token }) => token),
    argumentsAt: remembered((match: Match) => argumentsOf(scene, match)),
    matches: new Map(matches.map((match) => [match.token, match])),
    earlier: earlierOf(scene, matches),
  };
}

function hashesOf(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = hashString(words[at]!);
  return hashes;
}

function earlierOf({ document }: Scene, matches: readonly Match[]): ReadonlyMap<number, number> {
  const earlier = new Map<number, number>();
  const counts = new Map<string, { sentence: number; before: number; all: number }>();
  for (const { token, rule } of matches) {
    const { sentence } = document.tokens[token]!;
    const count = counts.get(rule.type) ?? { sentence, before: 0, all: 0 };
    if (count.sentence !== sentence) {
      count.sentence = sentence;
      count.before = count.all;
    }
    count.all++;
    counts.set(rule.type, count);
    earlier.set(token, count.before);
  }
  return earlier;
}
