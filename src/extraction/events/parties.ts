import type { EntityType } from "../../document/labels.js";
import { remembered } from "../../document/remembered.js";
import type { Span } from "../../document/span.js";
import type { ResolvedMention } from "../../document/stages.js";
import type { Predicates } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy } from "../grammar/tree-view.js";
import type { WordClasses } from "../rules/word-classes.js";
import { classOf } from "../rules/word-classes.js";
import type { MentionMap } from "./mention-map.js";

/** An entity that fills a slot, with the words that say so. */
export interface Party extends Span {
  readonly entity: string;
  readonly type: EntityType;
  /** How it was found: named there, or through a modifier ("Russian troops"), possessor ("Blinken's remarks") or part ("dozens of Kurds", "Merkel's office"). */
  readonly by: "mention" | "modifier" | "possessor" | "part";
}

/** Turns head tokens into entities. */
export interface PartyFinder {
  /** The entities that a noun phrase stands for; none where it names nobody known. */
  partiesOf(token: number): readonly Party[];
}

const DEPTH = 4;

/** Finds who a noun phrase stands for, by its mention, office holder, apposition, modifiers, possessor or parts. */
export function createPartyFinder(
  view: TreeView,
  mentions: MentionMap,
  predicates: Predicates,
  classes: WordClasses,
): PartyFinder {
  const partitive = classOf(classes, "partitive");
  const related = classOf(classes, "related");
  const agent = classOf(classes, "agent");
  const proxy = classOf(classes, "proxy");

  function partiesOf(token: number, depth = 0): readonly Party[] {
    const own = mentions.at(token).flatMap((mention) => mentioned(mentions, mention));
    if (own.length > 0 || depth > DEPTH) return own;
    const named = namedBeside(token);
    if (named.length > 0) return named;
    if (view.upos[token] === "PRON") {
      const speaker = speakerBehind(view, predicates, token);
      return speaker.flatMap((item) => partiesOf(item, depth + 1));
    }
    if (view.upos[token] === "VERB") return [];
    const slots = predicates.slotsOf(token);
    const lemma = view.lemma[token]!;
    if (partitive.has(lemma) || view.upos[token] === "NUM" || view.upos[token] === "ADJ") {
      const parts = (slots.get("of") ?? []).flatMap((part) => partiesOf(part, depth + 1));
      if (parts.length > 0) return widen(token, parts, "part");
    }
    if (related.has(lemma)) return [];
    const modifiers = modifiersOf(token);
    const possessed = slots.has("poss") && !agent.has(lemma);
    if (modifiers.length > 0 && !possessed) return widen(token, modifiers, "modifier");
    const owners = ["poss", "by", "of", "from"]
      .map((slot) => (slots.get(slot) ?? []).flatMap((owner) => (owner === token ? [] : partiesOf(owner, depth + 1))))
      .find((found) => found.length > 0);
    if (owners !== undefined) return widen(token, owners, proxy.has(lemma) ? "part" : "possessor");
    return widen(token, modifiers, "modifier");
  }

  /** "Mr. Blinken", "the minister, Luc X": a person or body named beside the head. */
  function namedBeside(token: number): readonly Party[] {
    for (const child of view.children[token]!) {
      const deprel = view.deprel[child]!;
      if (deprel !== "flat" && deprel !== "appos" && !(deprel === "compound" && child > token)) continue;
      const people = mentions
        .at(child)
        .filter((mention) => mention.type === "person" || mention.type === "organization" || mention.type === "group")
        .flatMap((mention) => mentioned(mentions, mention));
      if (people.length > 0) return people;
    }
    return [];
  }

  function modifiersOf(token: number): readonly Party[] {
    return childrenBy(view, token, "compound", "amod", "nmod")
      .filter((child) => view.relation[child] !== "nmod" || view.deprel[child] === "nmod:desc")
      .flatMap((child) => mentions.at(child))
      .filter((mention) => mention.type !== "occasion" && mention.type !== "agreement")
      .flatMap((mention) => mentioned(mentions, mention));
  }

  function widen(token: number, parties: readonly Party[], by: Party["by"]): readonly Party[] {
    const { tokens } = view.document;
    return parties.map((party) => ({
      ...party,
      start: Math.min(party.start, tokens[token]!.start),
      end: Math.max(party.end, tokens[token]!.end),
      by,
    }));
  }

  return { partiesOf: remembered((token: number) => partiesOf(token)) };
}

const SAME_AS_SPEAKER: ReadonlySet<string> = new Set(["it", "they"]);

/** Who reports a clause whose subject is a pronoun that nothing else explains: "The Israeli military said it had". */
function speakerBehind(view: TreeView, predicates: Predicates, pronoun: number): readonly number[] {
  if (!SAME_AS_SPEAKER.has(view.lemma[pronoun]!) || view.relation[pronoun] !== "nsubj") return [];
  const verb = view.head[pronoun]!;
  if (verb < 0 || view.relation[verb] !== "ccomp") return [];
  return (predicates.slotsOf(view.head[verb]!).get("subj") ?? []).filter((item) => view.upos[item] !== "PRON");
}

/** The entities of a mention; an office stands for its holder where one is known. */
function mentioned(mentions: MentionMap, mention: ResolvedMention): readonly Party[] {
  const { start, end } = mention;
  const holder = mention.office?.holder;
  const person = mention.standsFor ?? (holder === undefined ? undefined : mentions.all[holder]?.entity);
  const entities = person === undefined ? [mention.entity, ...(mention.also ?? [])] : [person];
  return entities.map((entity) => ({ start, end, entity, type: entityTypeOf(entity), by: "mention" }));
}

/** The type that an entity id begins with. */
export function entityTypeOf(id: string): EntityType {
  return id.slice(0, id.indexOf(":")) as EntityType;
}
