import type { ResolvedDocument, ResolvedMention } from "../../document/stages.js";

/** Finds mentions by the tokens they cover. */
export interface MentionMap {
  /** Mentions that cover a token, in order of start; more than one only where a fused word names two entities. */
  at(token: number): readonly ResolvedMention[];
  /** All mentions of the document. */
  readonly all: readonly ResolvedMention[];
}

const NONE: readonly ResolvedMention[] = [];

/** Indexes the mentions of a document by token. */
export function mapMentions(document: ResolvedDocument): MentionMap {
  const byToken = new Map<number, ResolvedMention[]>();
  for (const mention of document.mentions) {
    for (let token = mention.first; token < mention.last; token++) {
      const found = byToken.get(token);
      if (found === undefined) byToken.set(token, [mention]);
      else found.push(mention);
    }
  }
  return { at: (token) => byToken.get(token) ?? NONE, all: document.mentions };
}
