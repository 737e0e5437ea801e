import type { MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";

/** The person whose name stands in apposition to a common noun ("the poet Anna Akhmatova", "his wife, Elena"), by token of the noun. */
export function personsBeside(
  { mentions, syntax }: MentionedDocument,
  direct: ReadonlyMap<number, Identity>,
): ReadonlyMap<number, Identity> {
  const found = new Map<number, Identity>();
  for (const [index, { head, form, type }] of mentions.entries()) {
    const identity = direct.get(index);
    const noun = syntax.head[head]!;
    if (form !== "name" || type !== "person" || identity?.type !== "person" || syntax.deprel[head] !== "appos")
      continue;
    if (noun >= 0 && syntax.upos[noun] === "NOUN") found.set(noun, identity);
  }
  return found;
}
