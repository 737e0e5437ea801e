import type { ResolvedMention } from "../../../document/stages.js";
import { RELATION_FACTS } from "../../../ontology/tables.js";
import type { Scene } from "../../events/scene.js";
import type { RelationDraft } from "../draft.js";
import { typeOf } from "../draft.js";
import { labelsBetween, PAIR_LABELS, relationOf } from "./labels.js";

/** A sentence that names both entities of a pair. */
export interface Occurrence {
  readonly subject: ResolvedMention;
  readonly object: ResolvedMention;
}

/** Two entities between which a relation may hold, with the sentences that name both and what rules say of them. */
export interface Pair {
  readonly subject: string;
  readonly object: string;
  /** Indices into {@link PAIR_LABELS}. */
  readonly labels: readonly number[];
  readonly occurrences: Occurrence[];
  readonly drafts: RelationDraft[];
}

/** How many mentions of a sentence behind another one are paired with it. */
const REACH = 6;
/** How many sentences are looked at for one pair. */
const MOST_OCCURRENCES = 6;

/** Every pair of entities that a sentence names together or a rule ties, in the order of the text; linear in its mentions. */
export function candidatePairs(scene: Scene, drafts: readonly RelationDraft[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const known = new Map<string, Map<string, Pair | undefined>>();
  const pairOf = (subject: string, object: string): Pair | undefined => {
    const from = known.get(subject) ?? new Map<string, Pair | undefined>();
    if (from.has(object)) return from.get(object);
    known.set(subject, from);
    const labels = labelsOf(subject, object);
    const pair = labels.length === 0 ? undefined : { subject, object, labels, occurrences: [], drafts: [] };
    from.set(object, pair);
    if (pair !== undefined) pairs.push(pair);
    return pair;
  };
  const meet = (subject: ResolvedMention, a: string, object: ResolvedMention, b: string) => {
    const occurrences = a === b ? undefined : pairOf(a, b)?.occurrences;
    if (occurrences !== undefined && occurrences.length < MOST_OCCURRENCES) occurrences.push({ subject, object });
  };
  for (const [one, other] of neighbours(scene)) {
    for (const a of entitiesOf(one)) {
      for (const b of entitiesOf(other)) {
        meet(one, a, other, b);
        meet(other, b, one, a);
      }
    }
  }
  for (const draft of drafts.map(ordered)) {
    if (draft.subject !== draft.object) pairOf(draft.subject, draft.object)?.drafts.push(draft);
  }
  return pairs;
}

/** Mentions of one sentence, two at a time. */
function* neighbours({ mentions, document }: Scene): Generator<readonly [ResolvedMention, ResolvedMention]> {
  const { tokens, sentences, sections } = document;
  const { all } = mentions;
  for (const [index, one] of all.entries()) {
    const { sentence } = tokens[one.first]!;
    if (sections[sentences[sentence]!.section]?.kind === "furniture") continue;
    const end = Math.min(all.length, index + 1 + REACH);
    for (let next = index + 1; next < end && tokens[all[next]!.first]!.sentence === sentence; next++)
      yield [one, all[next]!];
  }
}

/** The entity of a mention; of an office that stands for its holder the person too. */
function entitiesOf(mention: ResolvedMention): readonly string[] {
  const { entity, standsFor } = mention;
  return standsFor === undefined || standsFor === entity ? [entity] : [entity, standsFor];
}

/** A symmetric relation with the smaller id first. */
function ordered(draft: RelationDraft): RelationDraft {
  if (RELATION_FACTS[draft.type].symmetric !== true || draft.subject < draft.object) return draft;
  return { ...draft, subject: draft.object, object: draft.subject };
}

/** Symmetric relations are asked of a pair in one order only. */
function labelsOf(subject: string, object: string): readonly number[] {
  const labels = labelsBetween(typeOf(subject), typeOf(object));
  if (subject < object) return labels;
  return labels.filter((label) => RELATION_FACTS[relationOf(PAIR_LABELS[label]!)].symmetric !== true);
}
