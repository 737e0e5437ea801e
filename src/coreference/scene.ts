import type { MentionDraft } from "../document/stages.js";
import type { Phrase } from "./phrase.js";

/** What is known of an entity so far. */
export interface Seen {
  /** Mentions so far. */
  readonly count: number;
  /** The last of them. */
  readonly last: Phrase;
  readonly gender: MentionDraft["gender"];
}

/** What has been read so far, in reading order. */
export class Scene {
  readonly #phrases: Phrase[] = [];
  readonly #seen = new Map<string, Seen>();
  readonly #byWord = new Map<string, Phrase>();

  /** Adds a noun phrase under the words that may name it again; call in reading order. */
  add(phrase: Phrase, words: readonly string[] = []): void {
    this.#phrases.push(phrase);
    const before = this.#seen.get(phrase.entity);
    const gender = before?.gender ?? phrase.traits.gender;
    this.#seen.set(phrase.entity, { count: (before?.count ?? 0) + 1, last: phrase, gender });
    for (const word of words) this.#byWord.set(word, phrase);
  }

  /** Phrases that start before `token`, no earlier than sentence `from`, the nearest first. */
  *phrasesBefore(token: number, from: number): Generator<Phrase> {
    for (let index = this.#phrases.length - 1; index >= 0; index--) {
      const phrase = this.#phrases[index]!;
      if (phrase.sentence < from) return;
      if (phrase.first < token) yield phrase;
    }
  }

  /** What is known of an entity, by its key. */
  seen(entity: string): Seen | undefined {
    return this.#seen.get(entity);
  }

  /** The last phrase added under a word. */
  named(word: string): Phrase | undefined {
    return this.#byWord.get(word);
  }
}
