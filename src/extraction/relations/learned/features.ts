import { EMPTY_HASH, hashOn } from "../../../inference/hash.js";
import { createFeatureSet, type FeatureSet } from "../../../inference/sparse/feature-set.js";
import type { FoundEvent } from "../../events/find-events.js";
import type { Scene } from "../../events/scene.js";
import { deedsIn } from "./deeds.js";
import type { Occurrence, Pair } from "./pairs.js";
import { type FindPath, pathFinder } from "./path.js";
import { writeSayings } from "./sayings.js";
import { sideFinder } from "./side.js";
import { shareWord, type Traits, traitFinder } from "./traits.js";

/**
 * Says what there is to know of a pair; the same at training and run time. A feature is the hash of a text such as `kinds=person/place`;
 * of a pair that a rule ties each counts with the rule before it too: `office/of&kinds=person/place`. The set is used again by the next
 * call.
 */
export type DescribePair = (pair: Pair) => FeatureSet;

/** Adds the feature whose text is made of these parts. */
type Write = (a: string, b?: string, c?: string, d?: string) => void;

/** Prepares the description of the pairs of a document. */
export function pairDescriber(scene: Scene, found: readonly FoundEvent[]): DescribePair {
  const features = createFeatureSet();
  const sideOf = sideFinder(scene);
  const traitsOf = traitFinder(scene);
  const deedsBetween = deedsIn(found);
  const pathOf = pathFinder(scene.view);

  function describe(pair: Pair, before: number): void {
    const write: Write = (a, b = "", c = "", d = "") =>
      features.add(hashOn(hashOn(hashOn(hashOn(before, a), b), c), d));
    write("bias");
    const one = traitsOf(pair.subject);
    const other = traitsOf(pair.object);
    writeSayings(one.said, "s", before, features);
    writeSayings(other.said, "o", before, features);
    writeEntities(scene, pair, one, other, write);
    writeRules(pair, write);
    for (const deed of deedsBetween(pair.subject, pair.object)) write(deed);
    for (const occurrence of pair.occurrences) {
      const subject = sideOf(occurrence.subject);
      const object = sideOf(occurrence.object);
      writeSayings(subject.said, "s", before, features);
      writeSayings(object.said, "o", before, features);
      write("gg=", subject.governor, " ", object.governor);
      const kinds = `${subject.kind}${orderOf(occurrence)}${object.kind}`;
      writeBetween(scene, occurrence, kinds, before, features);
      writePath(pathOf, occurrence, kinds, before, features);
    }
  }

  return (pair) => {
    features.clear();
    describe(pair, EMPTY_HASH);
    const rule = pair.drafts[0]?.rule;
    if (rule !== undefined) describe(pair, hashOn(hashOn(EMPTY_HASH, rule), "&"));
    return features;
  };
}

function writeRules({ drafts, occurrences }: Pair, write: Write): void {
  for (const { rule, type, status, listed } of drafts) {
    write("rule=", rule);
    write("rule=", rule, "/", type);
    if (status === "former") write("rule:former");
    if (listed !== true) write("says=", type);
  }
  if (drafts.length > 1) write("rules=", [...new Set(drafts.map(({ rule }) => rule))].sort().join("+"));
  write("times=", String(Math.min(occurrences.length, 4)));
}

function writeEntities(scene: Scene, { subject, object }: Pair, one: Traits, other: Traits, write: Write): void {
  const { facts } = scene;
  const a = one.entity;
  const b = other.entity;
  if (a?.office !== undefined) write("s:whose=", String(a.office.jurisdiction === object));
  if (b?.office !== undefined) write("o:whose=", String(b.office.jurisdiction === subject));
  const kinds = `${one.kind}/${other.kind}`;
  const home = a?.country === undefined ? "unknown" : String(a.country === object);
  write("kinds=", kinds);
  write("in=", home);
  write("kinds=", kinds, " in=", home);
  if (a?.country !== undefined && a.country === b?.country) write("compatriots");
  if (facts.isCapital(subject, object)) write("capital");
  if (facts.isMember(subject, object, scene.document.published)) write("member");
  if (shareWord(one, other)) write("shared");
}

const MOST_BETWEEN = 12;
const PHRASE = 5;

function orderOf({ subject, object }: Occurrence): ">" | "<" {
  return subject.first < object.first ? ">" : "<";
}

/** The kinds of both mentions and the words between them. */
function writeBetween(
  { view }: Scene,
  occurrence: Occurrence,
  kinds: string,
  before: number,
  features: FeatureSet,
): void {
  const { subject, object } = occurrence;
  const order = orderOf(occurrence);
  const [left, right] = order === ">" ? [subject, object] : [object, subject];
  features.add(hashOn(hashOn(before, "t="), kinds));
  const gap = right.first - left.last;
  const steps = gap <= 0 ? 0 : gap < 4 ? gap : gap < 8 ? 7 : gap < 16 ? 15 : 16;
  features.add(hashOn(hashOn(hashOn(before, "gap="), order), String(steps)));
  if (gap > MOST_BETWEEN) return;
  const word = hashOn(hashOn(before, "b"), order);
  for (let token = left.last; token < right.first; token++) features.add(hashOn(word, view.lemma[token]!));
  if (gap > PHRASE) return;
  const between = view.lemma.slice(left.last, right.first).join(" ");
  features.add(hashOn(hashOn(hashOn(before, "bb"), order), between));
  features.add(hashOn(hashOn(hashOn(before, "bt"), kinds), between));
}

/** The way from one to the other. */
function writePath(
  pathOf: FindPath,
  { subject, object }: Occurrence,
  kinds: string,
  before: number,
  features: FeatureSet,
): void {
  const path = pathOf(subject.head, object.head);
  if (path === undefined) return;
  const arcs = (name: string) => path.arcs.reduce((hash, arc) => hashOn(hash, arc), hashOn(before, name));
  features.add(arcs("p="));
  features.add(hashOn(hashOn(arcs("pt="), " "), kinds));
  const word = hashOn(before, "pw=");
  for (const lemma of path.inner) features.add(hashOn(word, lemma));
  if (path.inner.length > 3) return;
  features.add(hashOn(hashOn(arcs("pl="), " "), path.inner.join(" ")));
}
