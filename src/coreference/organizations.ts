import { entityId, slug } from "../document/id.js";
import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import { acronymsOf, isAcronym } from "./acronyms.js";
import type { Identity } from "./identity.js";

/** What the tables add to the names of organizations. */
export interface OrganizationFacts {
  readonly known: (id: string) => Identity | undefined;
  /** "Foreign Ministry" → "Ministry of Foreign Affairs"; the name itself where it is no department of state. */
  readonly canonicalOrganization: (name: string) => string;
  /** Whether every state has one: "Supreme Court", "Foreign Ministry", "parliament". */
  readonly isNationalBody: (name: string) => boolean;
}

/**
 * Identities of the organizations named in an article, by index of mention. A body that every state has is told apart by the country
 * before it ("North Korea's Foreign Ministry") or, without one, joins the last of its name. Acronyms join the name they abbreviate.
 */
export function identifyOrganizations(
  document: MentionedDocument,
  facts: OrganizationFacts,
): ReadonlyMap<number, Identity> {
  const found = new Map<number, Identity>();
  const named = document.mentions.flatMap((mention, index) =>
    mention.type === "organization" && (mention.form === "name" || isArmOfState(document, index))
      ? [{ mention, index }]
      : [],
  );
  const lastByName = new Map<string, Identity>();
  const byAcronym = new Map<string, Identity>();
  const waiting: { readonly mention: MentionDraft; readonly index: number }[] = [];
  for (const { mention, index } of named) {
    const known = mention.known === undefined ? undefined : facts.known(mention.known);
    const name = mention.form === "name" ? mention.text : document.syntax.lemma[mention.head]!;
    const canonical = facts.canonicalOrganization(name);
    const key = slug(canonical);
    const scope = facts.isNationalBody(canonical) || canonical !== name ? scopeOf(document, index) : undefined;
    if (known === undefined && scope === undefined && isAcronym(mention.text)) {
      waiting.push({ mention, index });
      continue;
    }
    const identity = known ?? (scope === undefined ? lastByName.get(key) : undefined) ?? create(canonical, scope);
    found.set(index, identity);
    lastByName.set(key, identity);
    for (const acronym of acronymsOf(mention.text)) if (!byAcronym.has(acronym)) byAcronym.set(acronym, identity);
  }
  for (const { mention, index } of waiting) {
    const letters = mention.text.replaceAll(".", "").replace(/s$/, "");
    const identity = byAcronym.get(letters) ?? lastByName.get(slug(letters)) ?? create(letters, undefined);
    found.set(index, identity);
    lastByName.set(slug(letters), identity);
  }
  return joinUnscoped(found);
}

/** "Sudan's army", "the Dutch parliament": a common noun that with its country names a body which a state has one of. */
function isArmOfState(document: MentionedDocument, index: number): boolean {
  const { form, plural, head } = document.mentions[index]!;
  if (form !== "nominal" || plural === true || !/^(?:army|navy|parliament)$/.test(document.syntax.lemma[head]!))
    return false;
  return scopeOf(document, index) !== undefined;
}

function create(name: string, iso3: string | undefined): Identity {
  const id = entityId("organization", name, iso3);
  return { id, type: "organization", name, ...(iso3 === undefined ? {} : { iso3 }) };
}

/** A national body named without its country before the country is told ("The Foreign Ministry … Iran's Foreign Ministry"). */
function joinUnscoped(found: ReadonlyMap<number, Identity>): ReadonlyMap<number, Identity> {
  const scoped = new Map<string, Set<Identity>>();
  for (const identity of found.values()) {
    if (identity.iso3 === undefined) continue;
    scoped.set(identity.name, (scoped.get(identity.name) ?? new Set()).add(identity));
  }
  return new Map(
    [...found].map(([index, identity]) => {
      const homes = identity.iso3 === undefined ? scoped.get(identity.name) : undefined;
      return [index, homes?.size === 1 ? [...homes][0]! : identity];
    }),
  );
}

/** ISO code of the country word right before a mention: "North Korea's …", "the Iranian …". */
function scopeOf(document: MentionedDocument, index: number): string | undefined {
  const mention = document.mentions[index]!;
  const before = document.mentions[index - 1];
  if (before?.type !== "country" || before.known === undefined) return undefined;
  const between = document.tokens.slice(before.last, mention.first);
  const adjacent =
    between.every((token) => /^(?:['’]s?|-|–)$/.test(token.text)) ||
    (between.length === 1 &&
      /^[a-z]+$/.test(between[0]!.text) &&
      before.reading === "modifier" &&
      document.syntax.upos[before.last] === "ADJ");
  return adjacent ? before.known.slice("country:".length) : undefined;
}
