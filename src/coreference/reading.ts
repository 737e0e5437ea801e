import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import { bystander } from "./bystanders.js";
import { agrees, choicesFor } from "./candidates.js";
import { anticipated } from "./cataphora.js";
import type { Chooser } from "./choose.js";
import { isCounted, resolveCounted } from "./counted.js";
import { fitOf } from "./descriptions.js";
import { anaphorKind, anaphorOf, type PairContext } from "./features.js";
import type { Identity } from "./identity.js";
import type { Knowledge } from "./knowledge.js";
import { nounSort } from "./noun-sorts.js";
import { personsBeside } from "./persons-beside.js";
import { isLocal, localKey, type Phrase } from "./phrase.js";
import type { Referent } from "./referent.js";
import { isRelative, resolveRelative } from "./relatives.js";
import { Scene } from "./scene.js";
import { settingOf } from "./setting.js";
import { quoteSpeakers } from "./speakers.js";
import { traitsOf } from "./traits.js";

/** Identities that are known before reading. */
export interface Known {
  /** Of names and offices, by index of mention. */
  readonly direct: ReadonlyMap<number, Identity>;
  /** The holder that an office mention stands for, by index of mention. */
  readonly standsFor: ReadonlyMap<number, Identity>;
  /** Every identity by id. */
  readonly identities: ReadonlyMap<string, Identity>;
}

/**
 * Reads an article from front to back and finds whom its pronouns and descriptions stand for by what came before. Gives the referent
 * of each mention by index; a referent may be the local key of a noun phrase that no name tells.
 */
export function readArticle(
  document: MentionedDocument,
  known: Known,
  knowledge: Pick<Knowledge, "nominal" | "nounClass">,
  choose: Chooser,
): ReadonlyMap<number, Referent> {
  const reading = new Reading(document, known, knowledge, choose);
  let next = 0;
  for (let token = 0; token < document.tokens.length; ) {
    const mention = document.mentions[next];
    if (mention?.first === token) {
      reading.readMention(next, mention);
      next++;
      token = mention.last;
      continue;
    }
    reading.readToken(token);
    token++;
  }
  reading.hearSpeakers();
  return reading.referents;
}

/** "He" or "she" that stands for nobody told: what follows does not stand for it. */
function isVain({ form, type }: MentionDraft): boolean {
  return form === "pronoun" && type === "person";
}

class Reading {
  readonly referents = new Map<number, Referent>();
  readonly #scene = new Scene();
  readonly #byHead = new Map<number, Referent>();
  readonly #context: PairContext;
  /** The person whose name stands beside a noun: "the poet Anna Akhmatova". */
  readonly #beside: ReadonlyMap<number, Identity>;
  /** Who speaks a quotation, by its number. */
  readonly #speakers: ReadonlyMap<number, number>;
  /** "I" and "my" in quotations whose speaker is known, with the mention of the speaker. */
  readonly #spoken = new Map<number, number>();
  /** Whose what a noun denotes is, by the noun: "his client". */
  readonly #owners = new Map<number, Referent>();
  /** Who does what a verb says, by the verb. */
  readonly #agents = new Map<number, string>();
  /** For offices that stand for their holder: the holder. */
  readonly #meant = new Map<number, Referent>();

  constructor(
    readonly document: MentionedDocument,
    readonly known: Known,
    readonly knowledge: Pick<Knowledge, "nominal" | "nounClass">,
    readonly choose: Chooser,
  ) {
    const named = new Map<string, number>();
    for (const { id } of known.direct.values()) named.set(id, (named.get(id) ?? 0) + 1);
    this.#beside = personsBeside(document, known.direct);
    const setting = settingOf(document);
    this.#speakers = quoteSpeakers(document, setting);
    this.#context = {
      document,
      setting,
      scene: this.#scene,
      named,
      prominent: prominentOf(known, named),
      fitOf: (entity, noun) => fitOf(known.identities.get(entity), noun, knowledge.nominal(noun)?.kind),
    };
  }

  readToken(token: number): void {
    if (this.#context.setting.predicates[token] === 1) return;
    const phrase = bystander(this.document, token, this.knowledge.nounClass);
    if (phrase === undefined) return;
    this.#noteAgent(token, phrase.entity);
    const person = this.#beside.get(token);
    const same = person === undefined ? {} : { entity: person.id, referent: [person.id], sort: person.type };
    this.#scene.add({ ...phrase, ...same }, [this.document.syntax.lemma[token]!]);
  }

  /** Gives "I" and "my" the entity of those who say them, which may be named behind what they say. */
  hearSpeakers(): void {
    for (const [index, speaker] of this.#spoken) {
      const referent = this.#meant.get(speaker);
      if (referent !== undefined) this.referents.set(index, referent);
    }
  }

  readMention(index: number, mention: MentionDraft): void {
    const speaker = /^(?:I|me|my|mine|myself)$/i.test(mention.text)
      ? this.#speakers.get(this.#context.setting.quotes[mention.head]!)
      : undefined;
    if (mention.form === "pronoun" && speaker !== undefined) {
      this.#spoken.set(index, speaker);
      this.referents.set(index, [localKey(mention.head)]);
      return;
    }
    const referent = this.#referentOf(index, mention) ?? [localKey(mention.head)];
    this.referents.set(index, referent);
    this.#byHead.set(mention.head, referent);
    if (this.document.syntax.deprel[mention.head] === "nmod:poss")
      this.#owners.set(this.document.syntax.head[mention.head]!, referent);
    if (isRelative(mention)) return;
    if (isVain(mention) && isLocal(referent[0]!)) return;
    const phrase = this.#phraseOf(index, mention, referent);
    this.#meant.set(index, phrase.referent);
    this.#noteAgent(mention.head, phrase.entity);
    this.#scene.add(phrase, this.#wordsOf(mention));
    this.#addConjunction(phrase);
  }

  #referentOf(index: number, mention: MentionDraft): Referent | undefined {
    const identity = this.known.direct.get(index);
    if (identity !== undefined) return [identity.id];
    if (isRelative(mention)) return resolveRelative(this.document, mention, this.#byHead);
    if (mention.form === "nominal") {
      const beside = this.#beside.get(mention.head);
      const apposed = beside === undefined ? this.#apposed(mention) : [beside.id];
      if (apposed !== undefined) return apposed;
      if (isCounted(this.document, mention))
        return resolveCounted(this.document, this.#scene, mention, (id) => this.known.identities.get(id)?.type);
    }
    const anaphor = anaphorOf(this.document, mention);
    const owner = this.#owners.get(mention.head);
    const others = { owner: owner?.[0], agent: this.#agentBeside(mention) };
    const choices = choicesFor(this.#context, anaphor, this.#ahead(mention), others);
    return choices.phrases[this.choose(choices)]?.referent;
  }

  #noteAgent(subject: number, entity: string): void {
    const { deprel, head } = this.document.syntax;
    if (deprel[subject]!.startsWith("nsubj")) this.#agents.set(head[subject]!, entity);
  }

  /** Who does to an object what its verb says: "Munk" in "Munk thanked her", "Munk came to thank her". */
  #agentBeside({ head: object, text }: MentionDraft): string | undefined {
    const { deprel, head } = this.document.syntax;
    if (!/^i?obj$/.test(deprel[object]!) || /sel(?:f|ves)$/i.test(text)) return undefined;
    let verb = head[object]!;
    for (let steps = 0; steps < 3 && !this.#agents.has(verb) && /^(?:conj|xcomp)$/.test(deprel[verb]!); steps++)
      verb = head[verb]!;
    return this.#agents.get(verb);
  }

  /** The entity of the name that a description stands beside, if it is of its type. */
  #apposed({ head, type }: MentionDraft): Referent | undefined {
    const { syntax } = this.document;
    const beside = syntax.deprel[head] === "appos" ? this.#byHead.get(syntax.head[head]!) : undefined;
    return beside !== undefined && this.known.identities.get(beside[0]!)?.type === type ? beside : undefined;
  }

  /** The name that a pronoun before it may anticipate. */
  #ahead(mention: MentionDraft): readonly Phrase[] {
    const index = anticipated(this.document, mention);
    const identity = index === undefined ? undefined : this.known.direct.get(index);
    if (identity === undefined) return [];
    const phrase = this.#phraseOf(index!, this.document.mentions[index!]!, [identity.id]);
    return agrees(mention, phrase, this.#scene) ? [phrase] : [];
  }

  #phraseOf(index: number, mention: MentionDraft, referent: Referent): Phrase {
    const { first, last, head, form, type } = mention;
    const holder = mention.office?.holder;
    const person =
      this.known.standsFor.get(index) ?? (holder === undefined ? undefined : this.known.direct.get(holder));
    const meant = person === undefined ? referent : [person.id];
    const identity = this.known.identities.get(meant[0]!);
    const noun = form === "nominal" ? this.knowledge.nounClass(this.document.syntax.lemma[head]!) : undefined;
    return {
      first,
      last,
      head,
      sentence: this.document.tokens[first]!.sentence,
      form: type === "office" ? "office" : form === "nominal" ? "description" : form,
      sort: identity?.type ?? (noun === undefined ? type : nounSort(noun)),
      entity: meant.join("+"),
      referent: meant,
      traits: traitsOf(this.document, mention, identity),
      ...(form === "pronoun" ? { kind: anaphorKind(mention) } : {}),
    };
  }

  /** Words that may name the entity again. */
  #wordsOf({ form, type, first, last, head }: MentionDraft): readonly string[] {
    if (form === "nominal") return [this.document.syntax.lemma[head]!];
    if (form !== "name" || type === "person") return [];
    return this.document.tokens.slice(first, last).map(({ text }) => text.toLowerCase());
  }

  /** "Kim and Putin": the two together, for a later "they" or "both leaders". */
  #addConjunction(phrase: Phrase): void {
    const { syntax } = this.document;
    if (syntax.deprel[phrase.head] !== "conj") return;
    const lead = syntax.head[phrase.head]!;
    const first = this.#byHead.get(lead);
    if (first === undefined || first.some((id) => phrase.referent.includes(id))) return;
    const together = [...first, ...phrase.referent];
    this.#byHead.set(lead, first);
    this.#scene.add({
      ...phrase,
      head: lead,
      form: "several",
      entity: together.join("+"),
      referent: together,
      traits: { animate: phrase.traits.animate, plural: true, gender: undefined },
    });
  }
}

/** Ids of the three people named most, in order of first mention where they are named as often. */
function prominentOf({ identities }: Known, named: ReadonlyMap<string, number>): readonly string[] {
  const people = [...named].filter(([id]) => identities.get(id)?.type === "person");
  return people
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([id]) => id);
}
