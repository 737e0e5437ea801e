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
export type { Pack, PackFile } from "./document/pack.js";
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
export { toGEXF } from "./export/gexf.js";
export { type GraphmlOptions, toGraphML } from "./export/graphml.js";
export { fromGraphML } from "./export/graphml-read.js";
export { fromJSON } from "./export/json-read.js";
export type { EdgeAttributes, EdgeEvidence, NodeAttributes } from "./graph/attributes.js";
export { type BuildOptions, buildGraph, merge } from "./graph/build.js";
export type { EdgeFilter } from "./graph/filter.js";
export { Graph, type GraphData } from "./graph/graph.js";
export type { NeighborFilter } from "./graph/neighbors.js";
export type { Override } from "./graph/overrides.js";
export type { PathFilter } from "./graph/path.js";
export type { GraphEdge, GraphNode, GraphPath, Neighbor, QuotedEvidence } from "./graph/results.js";
export { asOf } from "./query/as-of.js";
export { bridges } from "./query/bridges.js";
export { type Centrality, centrality, type RankedNode } from "./query/centrality.js";
export { type CommunityOptions, communities } from "./query/communities.js";
export { diff, type GraphDiff } from "./query/diff.js";
export { type EgoFilter, ego, type Subgraph } from "./query/ego.js";
export { type Holder, holdersOf } from "./query/holders.js";
export { type EdgePattern, type Match, match, type NodePattern, type Pattern } from "./query/match.js";
export { type MeetingFilter, whoMet } from "./query/meetings.js";
export { type PathsFilter, paths } from "./query/paths.js";
export { Selection, select } from "./query/select.js";
export { createReaderFrom as createReader, type Reader, type ReadOptions } from "./reader.js";
export { type PageOptions, type PageScript, toHtml } from "./viewer/html.js";
