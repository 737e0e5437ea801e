import type { Article } from "./document/article.js";
import type {
  ExtractedDocument,
  MentionedDocument,
  ParsedDocument,
  ResolvedDocument,
  Stage,
  TokenizedDocument,
} from "./document/stages.js";

/** The stages, each a pure function; the types allow one order only. */
export interface Stages {
  /** Article furniture, sentences, tokens, quotations. */
  readonly text: (article: Article) => TokenizedDocument;
  /** Part of speech, lemma, dependency tree, and the names a model sees. */
  readonly syntax: Stage<TokenizedDocument, ParsedDocument>;
  /** People, offices, organizations, countries, places: every mention. */
  readonly entities: Stage<ParsedDocument, MentionedDocument>;
  /** Who is the same as whom. */
  readonly coreference: Stage<MentionedDocument, ResolvedDocument>;
  /** Events and relations. */
  readonly extraction: Stage<ResolvedDocument, ExtractedDocument>;
  /** Countries and bodies that statements speak of but no words name. */
  readonly implication: Stage<ExtractedDocument, ExtractedDocument>;
}

/** Reads one article through all stages. */
export function runPipeline(stages: Stages, article: Article): ExtractedDocument {
  const tokenized = stages.text(article);
  const parsed = stages.syntax(tokenized);
  const mentioned = stages.entities(parsed);
  const resolved = stages.coreference(mentioned);
  const extracted = stages.extraction(resolved);
  return stages.implication(extracted);
}
