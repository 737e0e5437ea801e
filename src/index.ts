export type { Article } from "./document/article.js";
export type { Assets } from "./document/assets.js";
export { DramatisError, type ErrorCode } from "./document/errors.js";
export type {
  ArgumentRole,
  EntityType,
  EventType,
  PloverType,
  Qualifier,
  Reading,
  RelationType,
  SectionKind,
  Status,
} from "./document/labels.js";
export { parseArticle, parseReport } from "./document/parse.js";
export type {
  Argument,
  Entity,
  EntityCodes,
  Evidence,
  Mention,
  MentionForm,
  NewsEvent,
  OfficeParts,
  Provenance,
  Quote,
  Relation,
  Report,
  ReportToken,
  Section,
  Statement,
  Time,
} from "./document/report.js";
export type { Span } from "./document/span.js";
export type { ReportOptions } from "./document/to-report.js";
export { type Problem, verifyReport } from "./document/verify.js";
export { countries, groups, offices, organizations, people, places } from "./entity-lists.js";
export { EXPORT_FORMATS, type ExportFormat, exportGraph } from "./export/formats.js";
export { type GraphmlOptions, toGraphML } from "./export/graphml.js";
export { fromGraphML } from "./export/graphml-read.js";
export { fromJSON } from "./export/json-read.js";
export { buildGraph, merge } from "./graph/build.js";
export { Graph } from "./graph/graph.js";
export { diff, type GraphDiff } from "./query/diff.js";
export { type Holder, holdersOf } from "./query/holders.js";
export { type MeetingFilter, whoMet } from "./query/meetings.js";
export { createReaderFrom as createReader, type Reader, type ReadOptions } from "./reader.js";
