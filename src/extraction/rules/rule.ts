import type { ArgumentRole, EntityType, EventType } from "../../document/labels.js";

/** The part of speech of a trigger. */
export type TriggerPos = "verb" | "noun" | "adjective" | "modal";

/**
 * Where a role is looked for: alternatives in order of preference, each a list of slots that are taken together
 * (`between|subj+with`); of slots joined by `/` the first that is filled counts. Slots are those of the predicate-argument layer.
 */
export interface RoleFrame {
  readonly role: ArgumentRole;
  readonly alternatives: readonly (readonly string[])[];
}

/** What a condition asks of one filler of a slot. */
export type Test =
  | { readonly kind: "any" }
  | { readonly kind: "lemma"; readonly lemma: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "type"; readonly type: EntityType }
  | { readonly kind: "entity" };

/** A condition on a slot: some filler passes some test; negated, none does. */
export interface Condition {
  readonly slot: string;
  readonly negated: boolean;
  readonly tests: readonly Test[];
}

/** A lexical rule: the words of a trigger, the event they tell of, and where its parties stand. */
export interface EventRule {
  /** `criticize/verb:speak-out`: type, part of speech, words. Stable, for provenance. */
  readonly id: string;
  /** Lemma of the trigger's head word, then its particles, prepositions or modifiers. */
  readonly words: readonly string[];
  readonly pos: TriggerPos;
  readonly type: EventType;
  /** The finer type of a user's pack. */
  readonly subtype?: string;
  readonly frame: readonly RoleFrame[];
  readonly where: readonly Condition[];
  /** 0…1: the estimated share of sentences with this trigger that tell of such an event. */
  readonly confidence: number;
  /** Whether a user's pack gives it. */
  readonly given?: true;
}

/** Event rules by part of speech and head lemma, the most specific first; none where a pack drops all that a word has. */
export type RuleIndex = Readonly<Record<TriggerPos, ReadonlyMap<string, readonly EventRule[]>>>;
