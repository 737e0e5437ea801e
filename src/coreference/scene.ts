import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Referent, Traits } from "./referent.js";

/** A noun phrase that a later pronoun or description may stand for. */
export interface Phrase extends Pick<MentionDraft, "first" | "last" | "head"> {
  readonly sentence: number;
  /** The entity, where the phrase is a mention of one. */
  readonly entity?: string;
  /** Whom it stands for; absent for a noun phrase that is no mention. */
  readonly referent?: Referent;
  readonly traits: Traits;
}

/** What has been read so far, in reading order. */
export class Scene {
  readonly #phrases: Phrase[] = [];
  readonly #counts = new Map<string, number>();

  /** Adds a noun phrase; call in reading order. */
  add(phrase: Phrase): void {
    this.#phrases.push(phrase);
    if (phrase.entity !== undefined) this.#counts.set(phrase.entity, (this.#counts.get(phrase.entity) ?? 0) + 1);
  }

  /** Phrases that start before `token`, no earlier than sentence `from`, the nearest first. */
  *phrasesBefore(token: number, from: number): Generator<Phrase> {
    for (let index = this.#phrases.length - 1; index >= 0; index--) {
      const phrase = this.#phrases[index]!;
      if (phrase.sentence < from) return;
      if (phrase.first < token) yield phrase;
    }
  }

  /** How often an entity has been mentioned so far. */
  count(entity: string): number {
    return this.#counts.get(entity) ?? 0;
  }
}

/** What a pronoun that stands for this mention must agree with. */
export function traitsOf(document: MentionedDocument, mention: MentionDraft, gender: MentionDraft["gender"]): Traits {
  const peoples = mention.type === "group" || mention.reading === "people";
  return {
    animate: mention.type === "person" || mention.type === "office" ? true : peoples ? undefined : false,
    plural:
      mention.plural ??
      (peoples
        ? undefined
        : mention.type === "organization" || mention.type === "country"
          ? undefined
          : document.syntax.xpos[mention.head] === "NNS"),
    gender: gender ?? mention.gender,
  };
}
