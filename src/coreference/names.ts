import { entityId, localId, slug } from "../document/id.js";
import type { MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import { identifyOrganizations, type OrganizationFacts } from "./organizations.js";
import { clusterPersons } from "./persons.js";

/** What the tables know of the names of people and of things with an id. */
export interface NameFacts extends OrganizationFacts {
  /** The best known spelling of a person's name; the name itself where the tables do not know it. */
  readonly canonicalPerson: (name: string) => string;
  readonly person: (name: string) => { readonly wikidata?: string; readonly gender?: "female" | "male" } | undefined;
  /** By a full given name and family name. */
  readonly genderOf: (name: string) => { readonly gender: "female" | "male"; readonly isGuess: boolean } | undefined;
}

/** Identities of everything that is named in an article, by index of mention. */
export function identifyNames(document: MentionedDocument, facts: NameFacts): ReadonlyMap<number, Identity> {
  const found = new Map(identifyOrganizations(document, facts));
  for (const cluster of clusterPersons(document, facts.canonicalPerson)) {
    const identity = personIdentity(document.id, cluster.name, cluster.words.length, cluster.gender, facts);
    for (const mention of cluster.mentions) found.set(mention, identity);
  }
  for (const [index, mention] of document.mentions.entries()) {
    if (
      mention.form !== "name" ||
      mention.type === "person" ||
      mention.type === "organization" ||
      mention.type === "office"
    )
      continue;
    const known = mention.known === undefined ? undefined : facts.known(mention.known);
    const name = mention.text.replace(/\s+/gu, " ");
    if (known !== undefined || slug(name) !== "")
      found.set(index, known ?? { id: entityId(mention.type, name), type: mention.type, name });
  }
  return found;
}

/** A name of one word names nobody in particular: its id says in which article it stands. */
function personIdentity(
  article: string,
  name: string,
  words: number,
  gender: Identity["gender"],
  facts: NameFacts,
): Identity {
  const known = facts.person(name);
  const clue = facts.genderOf(name);
  const sex = gender ?? known?.gender ?? (clue?.isGuess === false ? clue.gender : undefined);
  return {
    id: words > 1 || known !== undefined ? entityId("person", name) : localId("person", name, article),
    type: "person",
    name,
    ...(known?.wikidata === undefined ? {} : { wikidata: known.wikidata }),
    ...(sex === undefined ? {} : { gender: sex }),
    ...(sex === undefined && clue !== undefined ? { guessedGender: clue.gender } : {}),
  };
}
