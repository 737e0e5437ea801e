import type { Entity } from "../../../document/report.js";
import type { FoundEvent } from "../../events/find-events.js";
import type { Scene } from "../../events/scene.js";
import type { WorldFacts } from "../../facts.js";
import type { Occurrence, Pair } from "./pairs.js";
import { treePath } from "./path.js";
import { type Side, sideFinder } from "./side.js";

/** Says what there is to know of a pair, one string a feature; the same at training and run time. */
export type DescribePair = (pair: Pair) => readonly string[];

/** Prepares the description of the pairs of a document. */
export function pairDescriber(scene: Scene, found: readonly FoundEvent[]): DescribePair {
  const sideOf = sideFinder(scene);
  const deeds = deedsOf(found);
  return (pair) => {
    const features = new Set<string>(["bias"]);
    for (const feature of entityFeatures(scene, pair)) features.add(feature);
    for (const feature of ruleFeatures(pair)) features.add(feature);
    for (const deed of deeds.get(`${pair.subject} ${pair.object}`) ?? []) features.add(deed);
    for (const occurrence of pair.occurrences) {
      const subject = sideOf(occurrence.subject);
      const object = sideOf(occurrence.object);
      for (const feature of occurrenceFeatures(scene, occurrence, subject, object)) features.add(feature);
    }
    const rule = pair.drafts[0]?.rule;
    return rule === undefined ? [...features] : [...features, ...[...features].map((feature) => `${rule}&${feature}`)];
  };
}

function* ruleFeatures({ drafts, occurrences }: Pair): Generator<string> {
  for (const { rule, type, status, listed } of drafts) {
    yield `rule=${rule}`;
    yield `rule=${rule}/${type}`;
    if (status === "former") yield "rule:former";
    if (listed !== true) yield `says=${type}`;
  }
  if (drafts.length > 1) yield `rules=${[...new Set(drafts.map(({ rule }) => rule))].sort().join("+")}`;
  yield `times=${Math.min(occurrences.length, 4)}`;
}

function* entityFeatures(scene: Scene, { subject, object }: Pair): Generator<string> {
  const { facts } = scene;
  const a = scene.entities.get(subject);
  const b = scene.entities.get(object);
  for (const [side, id, entity] of [
    ["s", subject, a],
    ["o", object, b],
  ] as const) {
    yield `${side}:kind=${kindOf(facts, id)}`;
    if (entity !== undefined) yield `${side}:salient=${Math.ceil(entity.salience * 4)}`;
    yield `${side}:often=${Math.min(entity?.mentions.length ?? 0, 3)}`;
    for (const word of endWords(entity)) yield `${side}:name=${word}`;
    if (entity?.office !== undefined) {
      yield `${side}:office=${entity.office.role}/${entity.office.jurisdiction?.split(":")[0]}`;
      yield `${side}:whose=${entity.office.jurisdiction === (side === "s" ? object : subject)}`;
    }
  }
  const kinds = `${kindOf(facts, subject)}/${kindOf(facts, object)}`;
  yield `kinds=${kinds}`;
  const home = a?.country === undefined ? "unknown" : String(a.country === object);
  yield `in=${home}`;
  yield `kinds=${kinds} in=${home}`;
  if (a?.country !== undefined && a.country === b?.country) yield "compatriots";
  if (facts.isCapital(subject, object)) yield "capital";
  if (facts.isMember(subject, object, scene.document.published)) yield "member";
  if (a !== undefined && b !== undefined && sharesWord(a, b)) yield "shared";
}

function kindOf(facts: WorldFacts, id: string): string {
  return facts.kindOf(id) ?? `${id.slice(0, id.indexOf(":"))}${id.includes(":?") ? "?" : ""}`;
}

/** First and last word of a name, in lower case; of a person none. */
function endWords(entity: Entity | undefined): readonly string[] {
  if (entity === undefined || entity.type === "person" || entity.type === "country") return [];
  const words = entity.name.toLowerCase().split(" ");
  return [...new Set([words[0]!, words.at(-1)!])];
}

function sharesWord(a: Entity, b: Entity): boolean {
  const words = new Set(a.name.toLowerCase().split(" "));
  return b.name
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 3 && words.has(word));
}

const MOST_BETWEEN = 12;
const PHRASE = 5;

function* occurrenceFeatures(scene: Scene, { subject, object }: Occurrence, a: Side, b: Side): Generator<string> {
  const { view } = scene;
  const order = subject.first < object.first ? ">" : "<";
  const [left, right] = order === ">" ? [subject, object] : [object, subject];
  const kinds = `${a.kind}${order}${b.kind}`;
  yield `t=${kinds}`;
  for (const feature of a.features) yield `s:${feature}`;
  for (const feature of b.features) yield `o:${feature}`;
  yield `gg=${a.governor} ${b.governor}`;
  const gap = right.first - left.last;
  yield `gap=${order}${gap <= 0 ? 0 : gap < 4 ? gap : gap < 8 ? 7 : gap < 16 ? 15 : 16}`;
  if (gap <= MOST_BETWEEN) {
    const between = view.lemma.slice(left.last, right.first);
    for (const word of between) yield `b${order}${word}`;
    if (gap <= PHRASE) yield `bb${order}${between.join(" ")}`;
    if (gap <= PHRASE) yield `bt${kinds}${between.join(" ")}`;
  }
  const path = treePath(view, subject.head, object.head);
  if (path === undefined) return;
  yield `p=${path.arcs}`;
  yield `pt=${path.arcs} ${kinds}`;
  for (const word of path.inner) yield `pw=${word}`;
  if (path.inner.length <= 3) yield `pl=${path.arcs} ${path.inner.join(" ")}`;
}

/** What two entities do to or with each other, by `subject object`. */
function deedsOf(found: readonly FoundEvent[]): ReadonlyMap<string, readonly string[]> {
  const deeds = new Map<string, string[]>();
  const add = (a: string, b: string, deed: string) => {
    if (a !== b) deeds.set(`${a} ${b}`, [...(deeds.get(`${a} ${b}`) ?? []), deed]);
  };
  for (const { event } of found) {
    const kind = event.plover ?? event.type;
    const parties = event.arguments.filter(({ role, entity }) => entity !== undefined && role !== "time");
    for (const a of parties) {
      for (const b of parties) {
        add(a.entity!, b.entity!, `e=${a.role}/${b.role}/${kind}`);
        add(a.entity!, b.entity!, `e=${a.role}/${b.role}/${event.type}`);
      }
    }
  }
  return deeds;
}
