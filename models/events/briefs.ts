import type { ResolvedDocument } from "../../src/document/stages.js";
import type { Stages } from "../../src/pipeline.js";
import { alignEntities } from "../../test/evaluation/align.js";
import { briefText, type GoldBrief, triggerSpan } from "../../test/evaluation/gold-mention.js";
import { readBriefFiles } from "../training/corpora/briefs.js";
import type { VoaBrief } from "../training/corpora/voa.js";

/** An event of a brief, its trigger as tokens of the read document. */
export interface GoldEvent {
  readonly family: string;
  readonly mode: string | undefined;
  /** Tokens that the trigger touches. */
  readonly tokens: readonly number[];
  readonly roles: {
    readonly actor: readonly string[];
    readonly recipient: readonly string[];
    readonly place: readonly string[];
  };
  readonly status: string;
}

/** A brief as the reader resolves it, with what is marked in it. */
export interface ReadBrief {
  readonly brief: VoaBrief;
  readonly gold: GoldBrief;
  readonly document: ResolvedDocument;
  readonly events: readonly GoldEvent[];
  /** Key of the brief by entity id. */
  readonly keyOf: (entity: string) => string;
}

/** Reads the briefs of a part, one list a file. */
export function readBriefs(corpora: string, part: "train" | "dev", stages: Stages): readonly (readonly ReadBrief[])[] {
  return readBriefFiles(corpora, part).map(({ briefs }) => briefs.map((brief) => readBrief(brief, stages)));
}

function readBrief(brief: VoaBrief, stages: Stages): ReadBrief {
  const gold = briefText(brief);
  const document = stages.coreference(stages.entities(stages.syntax(stages.text({ text: gold.text }))));
  const aligned = alignEntities(document as never, gold.mentions);
  const keyOf = (entity: string) =>
    entity.startsWith("country:") ? entity.slice("country:".length) : (aligned.get(entity) ?? `?${entity}`);
  const events = brief.events.map((event): GoldEvent => {
    const span = triggerSpan(gold, event);
    const tokens =
      span === undefined
        ? []
        : document.tokens.flatMap((token, at) => (token.start < span.end && span.start < token.end ? [at] : []));
    return {
      family: event.type,
      mode: event.mode,
      tokens,
      roles: {
        actor: event.parties["actor"] ?? [],
        recipient: event.parties["recipient"] ?? [],
        place: event.parties["place"] ?? [],
      },
      status: event.status,
    };
  });
  return { brief, gold, document, events, keyOf };
}
