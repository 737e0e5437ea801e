import type { MentionDraft } from "../document/stages.js";
import type { Referent, Traits } from "./referent.js";

/** How a noun phrase refers. */
export type PhraseForm = "name" | "office" | "description" | "pronoun" | "noun" | "several";

/** A noun phrase that a later pronoun or description may stand for. */
export interface Phrase extends Pick<MentionDraft, "first" | "last" | "head"> {
  readonly sentence: number;
  readonly form: PhraseForm;
  /** What it is: a type of entity or a class of nouns. */
  readonly sort: string;
  /** Key of the entity or of the several entities; that of an unnamed one is local to the article. */
  readonly entity: string;
  /** Whom it stands for. */
  readonly referent: Referent;
  readonly traits: Traits;
  /** Of a pronoun: its kind as an anaphor. */
  readonly kind?: number;
}

/** Key of what a noun phrase denotes that no name tells. */
export function localKey(head: number): string {
  return `?${head}`;
}

/** Whether a key is one of {@link localKey}. */
export function isLocal(key: string): boolean {
  return key.startsWith("?");
}
