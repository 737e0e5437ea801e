import { statementId } from "../../document/id.js";
import type { Evidence, Relation } from "../../document/report.js";
import type { Span } from "../../document/span.js";
import { cover, indexAt } from "../../document/span.js";
import type { ResolvedDocument } from "../../document/stages.js";
import { RELATION_FACTS } from "../../ontology/tables.js";
import type { RelationDraft } from "./draft.js";
import { typeOf } from "./draft.js";
import { precisionOf } from "./precision.js";

/**
 * Relations of a document from what its rules saw: one for each pair, type and status, symmetric ones with the smaller id first, with all
 * evidence; several witnesses raise the confidence (each errs by itself). Pairs of types that the ontology does not allow are dropped.
 */
export function collectRelations(document: ResolvedDocument, drafts: readonly RelationDraft[]): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const draft of drafts.map(ordered)) {
    if (draft.subject === draft.object || !isAllowed(draft)) continue;
    const evidence = evidenceOf(document, draft);
    if (evidence === undefined) continue;
    const status = draft.status ?? "ongoing";
    const id = statementId("relation", document.id, draft.type, draft.subject, draft.object, status);
    const known = found.get(id);
    found.set(id, known === undefined ? relation(id, draft, evidence) : strengthened(known, draft, evidence));
  }
  return [...found.values()];
}

/** How many passages are kept as evidence of one relation. */
const MOST_WITNESSES = 20;

function ordered(draft: RelationDraft): RelationDraft {
  if (RELATION_FACTS[draft.type].symmetric !== true || draft.subject < draft.object) return draft;
  return { ...draft, subject: draft.object, object: draft.subject };
}

function isAllowed({ type, subject, object }: RelationDraft): boolean {
  const { subjects, objects } = RELATION_FACTS[type];
  return subjects.includes(typeOf(subject)) && objects.includes(typeOf(object));
}

function relation(id: string, draft: RelationDraft, evidence: Evidence): Relation {
  const { type, subject, object, time, qualifiers = [] } = draft;
  return {
    id,
    type,
    subject,
    object,
    status: draft.status ?? "ongoing",
    ...(qualifiers.length === 0 ? {} : { qualifier: qualifiers }),
    ...(time === undefined ? {} : { time }),
    confidence: precisionOf(draft.rule),
    evidence: [evidence],
  };
}

function strengthened(known: Relation, draft: RelationDraft, evidence: Evidence): Relation {
  if (known.evidence.length >= MOST_WITNESSES) return known;
  const confidence = 1 - (1 - known.confidence) * (1 - precisionOf(draft.rule) / 2);
  return {
    ...known,
    confidence: Math.min(0.99, Math.round(confidence * 1000) / 1000),
    evidence: [...known.evidence, evidence],
  };
}

function evidenceOf(document: ResolvedDocument, { spans, rule, listed }: RelationDraft): Evidence | undefined {
  const sentence = indexAt(document.sentences, spans[0].start);
  const bounds = document.sentences[sentence];
  if (bounds === undefined) return undefined;
  const inside = spans.filter((span: Span) => span.start >= bounds.start && span.end <= bounds.end);
  const { start, end } = cover(inside) ?? spans[0];
  return { sentence, start, end, provenance: listed === true ? { list: rule } : { rule } };
}
