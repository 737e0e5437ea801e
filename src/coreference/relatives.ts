import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Referent } from "./referent.js";

const words = new Set(["who", "whom", "whose", "which", "that"]);

/** Whether a pronoun is relative ("who", "which"). */
export function isRelative(mention: MentionDraft): boolean {
  return mention.form === "pronoun" && words.has(mention.text.toLowerCase());
}

/** The entity that a relative pronoun stands for: that of the noun its clause modifies. */
export function resolveRelative(
  { syntax }: MentionedDocument,
  pronoun: MentionDraft,
  byHead: ReadonlyMap<number, Referent>,
): Referent | undefined {
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 6; at = syntax.head[at]!, steps++) {
    if (syntax.deprel[at] === "acl:relcl") return byHead.get(syntax.head[at]!);
  }
  return undefined;
}
