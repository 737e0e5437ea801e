import { entityId, localId } from "../document/id.js";
import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import { ownerMeant } from "./owners.js";

/** An office without its holder: role and portfolio as the grammar of offices names them. */
export interface OfficeKind {
  readonly role: string;
  readonly portfolio?: string;
}

/** What the tables add to offices. */
export interface OfficeFacts {
  /** Canonical name of an office of a country: `Secretary of State` for the foreign minister of the United States. */
  readonly canonicalOffice: (office: OfficeKind, iso3: string | undefined) => OfficeKind & { readonly name: string };
  /** Whether every state has one: president, minister, ambassador. */
  readonly isNationalOffice: (office: OfficeKind) => boolean;
  /** ISO codes of the countries where a person of this name holds such an office at a date. */
  readonly heldIn: (person: string, office: OfficeKind, date: string | undefined) => readonly string[];
  /** ISO code of the country that a known person acts for. */
  readonly homeOf: (person: string) => string | undefined;
  readonly country: (iso3: string) => Identity | undefined;
}

/** The offices of an article by index of mention, and whom an office stands for where its holder is not named beside it. */
export interface IdentifiedOffices {
  readonly offices: ReadonlyMap<number, Identity>;
  /** From index of an office mention to the identity of its holder elsewhere in the article. */
  readonly standsFor: ReadonlyMap<number, Identity>;
}

/**
 * Gives every office mention its entity. The jurisdiction is the one that stands beside it; else that of the same holder's office,
 * of a known holder's country, of the last office of the same kind, or, for offices that every state has, of the last country named.
 */
export function identifyOffices(
  document: MentionedDocument,
  named: ReadonlyMap<number, Identity>,
  facts: OfficeFacts,
): IdentifiedOffices {
  const reader = new OfficeReader(document, named, facts);
  for (const index of document.mentions.keys()) reader.read(index);
  return reader;
}

/** Reads the mentions in order and remembers which offices and countries came before. */
class OfficeReader implements IdentifiedOffices {
  readonly offices = new Map<number, Identity>();
  readonly standsFor = new Map<number, Identity>();
  readonly #jurisdictions = new Map<string, Identity>();
  readonly #byHolder = new Map<string, Identity>();
  readonly #byKind = new Map<string, Identity>();
  readonly #holders = new Map<string, Identity>();
  /** The last kind of office of each holder. */
  readonly #kinds = new Map<string, OfficeKind>();
  /** From a predicate to the mention that is its subject. */
  readonly #subjects = new Map<number, number>();
  #last: OfficeKind | undefined;
  #country: { readonly identity: Identity; readonly sentence: number } | undefined;

  constructor(
    readonly document: MentionedDocument,
    readonly named: ReadonlyMap<number, Identity>,
    readonly facts: OfficeFacts,
  ) {
    const { deprel, head } = document.syntax;
    for (const [index, mention] of document.mentions.entries()) {
      if (/^nsubj/.test(deprel[mention.head]!)) this.#subjects.set(head[mention.head]!, index);
    }
  }

  read(index: number): void {
    const mention = this.document.mentions[index]!;
    const identity = this.named.get(index);
    if (mention.type === "country" && identity !== undefined) {
      this.#country = { identity, sentence: this.#sentence(mention) };
    }
    if (mention.type === "office" && mention.office !== undefined) this.#readOffice(index, mention, mention.office);
  }

  #readOffice(index: number, mention: MentionDraft, draft: NonNullable<MentionDraft["office"]>): void {
    const kind = draft.counterpart === true ? generic(this.#counterpartKind(mention) ?? kindOf(draft)) : kindOf(draft);
    const key = kindKey(kind);
    const holder = draft.holder === undefined ? undefined : this.named.get(draft.holder);
    const beside = draft.jurisdiction === undefined ? undefined : this.#owner(draft.jurisdiction);
    const jurisdiction = beside ?? this.#inferred(mention, kind, holder);
    const identity = jurisdiction === undefined ? this.#unplaced(kind) : this.#placed(kind, jurisdiction);
    this.offices.set(index, identity);
    this.#byKind.set(key, identity);
    if (draft.counterpart !== true) this.#last = kind;
    if (draft.qualifiers.includes("former") || mention.plural === true) return;
    if (holder === undefined) {
      const person = this.#holders.get(identity.id);
      if (person !== undefined) this.standsFor.set(index, person);
    } else {
      this.#byHolder.set(`${holder.id} ${key}`, identity);
      this.#holders.set(identity.id, holder);
      this.#kinds.set(holder.id, kind);
    }
  }

  /** The country or body that a mention before an office names, or means: "the ministry's spokesman", "its spokesman". */
  #owner(index: number): Identity | undefined {
    const mention = this.document.mentions[index]!;
    return (
      this.named.get(index) ?? (mention.form === "name" ? undefined : ownerMeant(this.document, this.named, index))
    );
  }

  /** The kind of office of which a counterpart holds the like: that of the subject of its clause, else the last one read. */
  #counterpartKind(mention: MentionDraft): OfficeKind | undefined {
    const { head } = this.document.syntax;
    for (let at = head[mention.head]!, steps = 0; at >= 0 && steps < 5; at = head[at]!, steps++) {
      const person = this.named.get(this.#subjects.get(at) ?? -1);
      const kind = person === undefined ? undefined : this.#kinds.get(person.id);
      if (kind !== undefined) return kind;
    }
    return this.#last;
  }

  #inferred(mention: MentionDraft, kind: OfficeKind, holder: Identity | undefined): Identity | undefined {
    const key = kindKey(kind);
    const same = holder === undefined ? this.#byKind.get(key) : this.#byHolder.get(`${holder.id} ${key}`);
    const known = same?.office?.jurisdiction;
    if (known !== undefined) return this.#jurisdictions.get(known);
    if (holder !== undefined) {
      const countries = this.facts.heldIn(holder.name, kind, this.document.published);
      if (countries.length === 1) return this.facts.country(countries[0]!);
      const home = this.facts.isNationalOffice(kind) ? this.facts.homeOf(holder.name) : undefined;
      if (home !== undefined) return this.facts.country(home);
    }
    if (!this.facts.isNationalOffice(kind) || this.#country === undefined || mention.plural === true) return undefined;
    return this.#sentence(mention) - this.#country.sentence <= 2 ? this.#country.identity : undefined;
  }

  #placed(kind: OfficeKind, jurisdiction: Identity): Identity {
    const iso3 = jurisdiction.type === "country" ? jurisdiction.iso3 : undefined;
    const office = this.facts.canonicalOffice(kind, iso3);
    this.#jurisdictions.set(jurisdiction.id, jurisdiction);
    const scope = jurisdiction.id.slice(jurisdiction.id.indexOf(":") + 1);
    return {
      id: entityId("office", office.name, scope),
      type: "office",
      name: `${office.name} (${jurisdiction.name})`,
      office: { ...kindOf(office), jurisdiction: jurisdiction.id },
    };
  }

  #unplaced(kind: OfficeKind): Identity {
    const office = this.facts.canonicalOffice(kind, undefined);
    const id = localId("office", office.name, this.document.id);
    return { id, type: "office", name: office.name, office: kindOf(office) };
  }

  #sentence(mention: MentionDraft): number {
    return this.document.tokens[mention.first]!.sentence;
  }
}

/** An office by the name that most countries have for it, for its counterparts elsewhere. */
function generic(kind: OfficeKind): OfficeKind {
  return kind.role === "Secretary of State" ? { role: "Minister", portfolio: "Foreign Affairs" } : kind;
}

function kindOf({ role, portfolio }: OfficeKind): OfficeKind {
  return portfolio === undefined ? { role } : { role, portfolio };
}

function kindKey({ role, portfolio }: OfficeKind): string {
  return `${role}/${portfolio ?? ""}`;
}
