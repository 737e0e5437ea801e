import type { ResolvedDocument, ResolvedMention } from "../../document/stages.js";

/** Finds mentions by the tokens they cover. */
export interface MentionMap {
  /** Mentions that cover a token, in order of start; more than one only where a fused word names two entities. */
  at(token: number): readonly ResolvedMention[];
  /** The place in `all` of the mention that begins at an offset. */
  startingAt(start: number): number | undefined;
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
  const starts = new Map(document.mentions.map(({ start }, index) => [start, index]));
  return {
    startingAt: (start) => starts.get(start),
    at: (token) => byToken.get(token) ?? NONE,
    all: document.mentions,
  };
}
