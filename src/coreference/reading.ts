import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import { bystander } from "./bystanders.js";
import { resolveDescription } from "./descriptions.js";
import type { Identity } from "./identity.js";
import type { Knowledge } from "./knowledge.js";
import { resolvePronoun } from "./pronouns.js";
import type { Referent } from "./referent.js";
import { isRelative, resolveRelative } from "./relatives.js";
import { Scene, traitsOf } from "./scene.js";

/** Reads an article from front to back and finds whom its pronouns and descriptions stand for by what came before. */
export class Reading {
  readonly #scene = new Scene();
  readonly #referents = new Map<number, Referent>();
  readonly #byHead = new Map<number, Referent>();

  /**
   * @param direct identities of names and offices, by index of mention
   * @param standsFor the holder that an office mention stands for
   * @param identities every identity by id
   */
  constructor(
    readonly document: MentionedDocument,
    readonly direct: ReadonlyMap<number, Identity>,
    readonly standsFor: ReadonlyMap<number, Identity>,
    readonly identities: ReadonlyMap<string, Identity>,
    readonly knowledge: Knowledge,
  ) {}

  /** Whom each mention stands for, by index; those that nobody could tell are absent. */
  read(): ReadonlyMap<number, Referent> {
    const { document } = this;
    const isPerson = (lemma: string) => this.knowledge.nominal(lemma)?.type === "person";
    let next = 0;
    for (let token = 0; token < document.tokens.length; ) {
      const mention = document.mentions[next];
      if (mention?.first === token) {
        this.#readMention(next, mention);
        next++;
        token = mention.last;
        continue;
      }
      const other = bystander(document, token, isPerson);
      if (other !== undefined) this.#scene.add(other);
      token++;
    }
    return this.#referents;
  }

  #readMention(index: number, mention: MentionDraft): void {
    const referent = this.#referentOf(index, mention);
    if (referent === undefined) {
      if (mention.form === "nominal")
        this.#scene.add({ ...this.#phrase(mention), traits: traitsOf(this.document, mention, undefined) });
      return;
    }
    this.#referents.set(index, referent);
    this.#byHead.set(mention.head, referent);
    if (isRelative(mention)) return;
    const holder = mention.office?.holder;
    const person = this.standsFor.get(index) ?? (holder === undefined ? undefined : this.direct.get(holder));
    const meant = person === undefined ? referent : [person.id];
    const gender = this.identities.get(meant[0]!)?.gender;
    this.#scene.add({
      ...this.#phrase(mention),
      entity: meant[0]!,
      referent: meant,
      traits: traitsOf(this.document, mention, gender),
    });
    this.#addConjunction(mention, meant);
  }

  #referentOf(index: number, mention: MentionDraft): Referent | undefined {
    const identity = this.direct.get(index);
    if (identity !== undefined) return [identity.id];
    const { document } = this;
    if (mention.form === "pronoun") {
      if (isRelative(mention)) return resolveRelative(document, mention, this.#byHead);
      return resolvePronoun(document, this.#scene, mention);
    }
    const apposed =
      document.syntax.deprel[mention.head] === "appos"
        ? this.#byHead.get(document.syntax.head[mention.head]!)
        : undefined;
    if (apposed !== undefined && this.identities.get(apposed[0]!)?.type === mention.type) return apposed;
    const kind = this.knowledge.nominal(document.syntax.lemma[mention.head]!)?.kind ?? "";
    return resolveDescription(document, this.#scene, mention, kind, (id) => this.identities.get(id));
  }

  /** "Kim and Putin": the two together, for a later "they" or "both leaders". */
  #addConjunction(mention: MentionDraft, referent: Referent): void {
    const { syntax } = this.document;
    if (syntax.deprel[mention.head] !== "conj") return;
    const first = this.#byHead.get(syntax.head[mention.head]!);
    if (first === undefined || first.some((id) => referent.includes(id))) return;
    const together = [...first, ...referent];
    this.#byHead.set(syntax.head[mention.head]!, first);
    const types = new Set(together.map((id) => this.identities.get(id)?.type));
    this.#scene.add({
      ...this.#phrase(mention),
      head: syntax.head[mention.head]!,
      referent: together,
      traits: { animate: types.has("person"), plural: true, gender: undefined },
    });
  }

  #phrase(mention: MentionDraft) {
    const { first, last, head } = mention;
    return { first, last, head, sentence: this.document.tokens[first]!.sentence };
  }
}
