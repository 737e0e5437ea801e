import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import type { Identity } from "./identity.js";
import type { Traits } from "./referent.js";

/** What a pronoun that stands for this mention must agree with. */
export function traitsOf(document: MentionedDocument, mention: MentionDraft, identity: Identity | undefined): Traits {
  const peoples = mention.type === "group" || mention.reading === "people";
  return {
    animate: animacyOf(mention, peoples),
    plural:
      mention.plural ??
      (peoples || mention.type === "organization" || mention.type === "country"
        ? undefined
        : document.syntax.xpos[mention.head] === "NNS"),
    gender: identity?.gender ?? mention.gender,
    ...(identity?.guessedGender === undefined ? {} : { guessedGender: identity.guessedGender }),
  };
}

function animacyOf({ type, form }: MentionDraft, peoples: boolean): boolean | undefined {
  if (type === "person" || type === "office") return true;
  return peoples || (form === "pronoun" && type !== "organization") ? undefined : false;
}
