import { localId } from "../document/id.js";
import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import { isLocal } from "./phrase.js";
import type { Referent } from "./referent.js";
import { isRelative } from "./relatives.js";

const types = new Set(["person", "organization"]);

/**
 * Identities of those whom the article speaks of more than once but never names ("a nurse … she"), by local key. Their id says that it
 * holds in this article only; their name is the first description.
 *
 * @param isServant whether what a noun denotes acts for a state: "officials", "police"
 */
export function identifyUnnamed(
  document: MentionedDocument,
  referents: ReadonlyMap<number, Referent>,
  isServant: (noun: string) => boolean,
): ReadonlyMap<string, Identity> {
  const chains = new Map<string, MentionDraft[]>();
  for (const [index, referent] of referents) {
    if (referent.length > 1 || !isLocal(referent[0]!)) continue;
    const chain = chains.get(referent[0]!);
    if (chain === undefined) chains.set(referent[0]!, [document.mentions[index]!]);
    else chain.push(document.mentions[index]!);
  }
  const found = new Map<string, Identity>();
  const taken = new Map<string, number>();
  for (const [key, chain] of chains) {
    const described = chain.find(({ form, type }) => form === "nominal" && types.has(type));
    const said = chain.filter((mention) => !isRelative(mention));
    if (said.length < 2 || described === undefined || isServant(document.syntax.lemma[described.head]!)) continue;
    if (chain.every(isVaguePlace)) continue;
    if (described.plural === true && !said.some(({ form }) => form === "pronoun")) continue;
    const name = described.text.replace(/^(?:the|an?|this|that|his|her|its|their)\s+/i, "").replace(/\s+/gu, " ");
    const id = localId(described.type, name, "");
    const earlier = taken.get(id) ?? 0;
    taken.set(id, earlier + 1);
    found.set(key, {
      id: localId(described.type, earlier === 0 ? name : `${name} ${earlier + 1}`, document.id),
      type: described.type,
      name,
      ...(described.gender === undefined ? {} : { gender: described.gender }),
    });
  }
  return found;
}

/** "the region", "this area": which one the article leaves to its reader. */
function isVaguePlace({ type, form, text }: MentionDraft): boolean {
  return type === "place" && form === "nominal" && /^(?:(?:the|this|that) )?(?:region|area|zone)$/i.test(text);
}
