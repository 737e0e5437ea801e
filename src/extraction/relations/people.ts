import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import { isInClass } from "../rules/word-classes.js";
import type { Descriptor } from "./descriptors.js";
import type { RelationDraft } from "./draft.js";
import { typeOf } from "./draft.js";

const RELATA: readonly string[] = ["poss", "of", "mod", "for", "with", "from", "at", "to", "in"];

/** Ties that a describing noun makes: "Russian journalist Anna X", "X, a member of Y", "X is the wife of Z", "NATO member Turkey". */
export function descriptorRelations(scene: Scene): readonly RelationDraft[] {
  return scene.mentions.all.flatMap((mention) => {
    if (mention.form === "pronoun" || mention.type === "office" || mention.type === "place") return [];
    return [
      ...nationality(scene, mention),
      ...descriptorsOf(scene, mention).flatMap((noun) => fromNoun(scene, mention, noun)),
    ];
  });
}

/** "Russia's Igor Andreev", "Andreas Seppi of Italy": a country right at a person's name. */
function nationality(scene: Scene, mention: ResolvedMention): readonly RelationDraft[] {
  if (mention.type !== "person" || mention.form !== "name") return [];
  const slots = scene.predicates.slotsOf(mention.head);
  return ["of", "poss"]
    .flatMap((slot) => slots.get(slot) ?? [])
    .flatMap((token) => scene.mentions.at(token))
    .filter((other) => other.type === "country")
    .map((other) => ({
      type: "citizenOf" as const,
      subject: mention.entity,
      object: other.entity,
      spans: [mention, other] as const,
      rule: "descriptor/citizen",
    }));
}

/** The nouns that describe a mention: titles before it, appositions of it or it of them, predicates. */
function descriptorsOf(scene: Scene, mention: ResolvedMention): readonly number[] {
  const { view } = scene;
  const head = mention.head;
  const parent = view.head[head]!;
  const relation = view.relation[head];
  const above =
    parent >= 0 &&
    view.upos[parent] === "NOUN" &&
    (relation === "appos" || relation === "flat" || isPredicated(scene, head, parent))
      ? [parent]
      : [];
  const below = childrenBy(view, head, "appos", "nmod", "compound").filter(
    (child) =>
      view.upos[child] === "NOUN" &&
      (view.relation[child] === "appos" ||
        view.deprel[child] === "nmod:desc" ||
        (view.relation[child] === "compound" && child < head)),
  );
  return [...new Set([...above, ...below, ...before(scene, mention)])].filter((noun) =>
    scene.mentions.at(noun).every((other) => other.form !== "name" || other === mention),
  );
}

/** A noun that makes a tie right before a name, whatever the tree says: "his wife, Anna". */
function before({ view, document, tables }: Scene, { first, form }: ResolvedMention): readonly number[] {
  const noun = document.tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const isNoun = form === "name" && view.upos[noun] === "NOUN" && tables.descriptors.has(view.lemma[noun]!);
  return isNoun && document.tokens[noun]!.sentence === document.tokens[first]!.sentence ? [noun] : [];
}

function isPredicated(scene: Scene, head: number, parent: number): boolean {
  const { view } = scene;
  return (
    view.relation[head] === "nsubj" &&
    childrenBy(view, parent, "cop").length > 0 &&
    childrenBy(view, parent, "advmod").every((child) => view.lemma[child] !== "not")
  );
}

function fromNoun(scene: Scene, mention: ResolvedMention, noun: number): readonly RelationDraft[] {
  const { view } = scene;
  const lemma = view.lemma[noun]!;
  const former = childrenBy(view, noun, "amod", "advmod").some(
    (child) => view.lemma[child] === "former" || view.lemma[child] === "ex",
  );
  const slots = scene.predicates.slotsOf(noun);
  const descriptor = scene.tables.descriptors.get(lemma);
  const relata = RELATA.flatMap((slot) =>
    (slots.get(slot) ?? []).flatMap((token) => scene.mentions.at(token)).map((other) => ({ slot, other })),
  ).filter(({ other }) => other.entity !== mention.entity && other.first !== mention.first);
  const drafts: RelationDraft[] = [];
  for (const { slot, other } of relata) {
    const spans = [mention, other] as const;
    const status = former ? ("former" as const) : ("ongoing" as const);
    const target = other.type === "office" ? other.standsFor : other.entity;
    if (target === undefined) continue;
    if (descriptor !== undefined && fits(descriptor, slot, target)) {
      const [subject, object] = descriptor.inverse ? [target, mention.entity] : [mention.entity, target];
      const rule = descriptor.kin ? "descriptor/kin" : "descriptor/noun";
      drafts.push({ type: descriptor.relation, subject, object, status, spans, rule });
    } else if (
      isCitizenNoun(scene, lemma) &&
      !isStudied(scene, noun, other) &&
      mention.type === "person" &&
      other.type === "country" &&
      (slot === "mod" || slot === "from")
    ) {
      drafts.push({
        type: "citizenOf",
        subject: mention.entity,
        object: other.entity,
        spans,
        rule: "descriptor/citizen",
      });
    }
  }
  return drafts;
}

const STUDENTS: ReadonlySet<string> = new Set([
  "expert",
  "specialist",
  "analyst",
  "scholar",
  "watcher",
  "correspondent",
  "historian",
]);

/** "a Russia expert" knows the country, "a Russian expert" is from there. */
function isStudied({ view }: Scene, noun: number, country: ResolvedMention): boolean {
  return STUDENTS.has(view.lemma[noun]!) && view.upos[country.head] !== "ADJ";
}

function fits(descriptor: Descriptor, slot: string, target: string): boolean {
  return descriptor.slots.includes(slot) && descriptor.objects.includes(typeOf(target));
}

function isCitizenNoun(scene: Scene, lemma: string): boolean {
  return isInClass(scene.tables.classes, "citizen", lemma) || isInClass(scene.tables.classes, "agent", lemma);
}
