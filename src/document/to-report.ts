import type { Mention, Report, ReportToken } from "./report.js";
import { REPORT_SCHEMA } from "./report.js";
import type { Span } from "./span.js";
import type { ExtractedDocument, ResolvedMention } from "./stages.js";

/** What to write beside the findings. */
export interface ReportOptions {
  /** Adds the tokens with their syntax. Default: no. */
  readonly tokens?: boolean;
  /** Leaves the text out: `text` is `""`, offsets and mention texts stay. Default: the text is kept. */
  readonly omitText?: boolean;
}

/** The report of a document: what only the pipeline needs is dropped. */
export function toReport(document: ExtractedDocument, options: ReportOptions = {}): Report {
  const { title, source, published } = document;
  return {
    schema: REPORT_SCHEMA,
    id: document.id,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text: options.omitText === true ? "" : document.text,
    sections: document.sections,
    sentences: document.sentences.map(span),
    mentions: document.mentions.map(toMention),
    quotes: document.quotes,
    entities: document.entities,
    events: document.events,
    relations: document.relations,
    warnings: document.warnings,
    ...(options.tokens === true ? { tokens: toTokens(document) } : {}),
  };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function toMention(mention: ResolvedMention): Mention {
  const { start, end, text, type, form, entity, also, reading, confidence, provenance } = mention;
  return {
    start,
    end,
    text,
    type,
    form,
    entity,
    ...(also === undefined ? {} : { also }),
    ...(reading === undefined ? {} : { reading }),
    confidence,
    provenance,
  };
}

function toTokens({ tokens, syntax }: ExtractedDocument): readonly ReportToken[] {
  return tokens.map(({ start, end }, index) => ({
    start,
    end,
    upos: syntax.upos[index]!,
    lemma: syntax.lemma[index]!,
    head: syntax.head[index]!,
    deprel: syntax.deprel[index]!,
  }));
}
