import { statementId } from "../../document/id.js";
import type { RelationType, Status } from "../../document/labels.js";
import type { Evidence, Provenance, Relation } from "../../document/report.js";
import type { Span } from "../../document/span.js";
import { cover, indexAt } from "../../document/span.js";
import type { ResolvedDocument } from "../../document/stages.js";
import type { RelationDraft } from "./draft.js";
import type { Judgement } from "./learned/judge.js";
import { labelOf, type PairLabel, relationOf } from "./learned/labels.js";
import type { Pair } from "./learned/pairs.js";

/** Relations less likely than this are not told: what the wording says, what only a list knows, what no rule sees. */
const LEAST = { said: 0.3, listed: 0.35, unseen: 0.5 };
/** No relation less likely than this is told. */
export const LEAST_TOLD = Math.min(...Object.values(LEAST));
/** How many passages are kept as evidence of one relation. */
const MOST_WITNESSES = 20;
/** How many sentences show a tie that no rule sees. */
const MOST_SENTENCES = 3;

/** Relations of a document from what was judged likely, each with all passages that say it. */
export function collectRelations(document: ResolvedDocument, judgements: readonly Judgement[]): readonly Relation[] {
  return withoutRivals(judgements).flatMap((judgement) => {
    const { pair, label, probability } = judgement;
    const witnesses = pair.drafts.filter((draft) => labelOf(draft) === label);
    if (probability < LEAST[sourceOf(witnesses)]) return [];
    const evidence = witnesses.length > 0 ? said(document, witnesses) : seen(document, pair);
    const [first, ...more] = evidence;
    return first === undefined ? [] : [relation(document, judgement, witnesses, [first, ...more])];
  });
}

function sourceOf(witnesses: readonly RelationDraft[]): keyof typeof LEAST {
  if (witnesses.length === 0) return "unseen";
  return witnesses.every(({ listed }) => listed === true) ? "listed" : "said";
}

/** Whether an office is held or was held is asked twice; the likelier answer counts, and the other only where a rule gives it too. */
function withoutRivals(judgements: readonly Judgement[]): readonly Judgement[] {
  const likelier = new Map<Pair, number>();
  for (const { pair, label, probability } of judgements) {
    if (isTenure(label)) likelier.set(pair, Math.max(likelier.get(pair) ?? 0, probability));
  }
  return judgements.filter(
    ({ pair, label, probability }) =>
      !isTenure(label) || probability >= likelier.get(pair)! || pair.drafts.some((draft) => labelOf(draft) === label),
  );
}

function isTenure(label: PairLabel): boolean {
  return relationOf(label) === "holdsOffice";
}

function relation(
  document: ResolvedDocument,
  { pair, label, probability }: Judgement,
  witnesses: readonly RelationDraft[],
  evidence: Relation["evidence"],
): Relation {
  const { subject, object } = pair;
  const type: RelationType = relationOf(label);
  const status: Status = label === "formerlyHeld" ? "former" : (witnesses[0]?.status ?? "ongoing");
  const qualifier = witnesses.find(({ qualifiers = [] }) => qualifiers.length > 0)?.qualifiers;
  const time = witnesses.find((witness) => witness.time !== undefined)?.time;
  return {
    id: statementId("relation", document.id, type, subject, object, status),
    type,
    subject,
    object,
    status,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(time === undefined ? {} : { time }),
    confidence: Math.round(Math.min(0.99, probability) * 1000) / 1000,
    evidence,
  };
}

/** The passages where rules see it. */
function said(document: ResolvedDocument, witnesses: readonly RelationDraft[]): readonly Evidence[] {
  return witnesses.slice(0, MOST_WITNESSES).flatMap(({ spans, rule, listed }) => {
    const provenance = listed === true ? { list: rule } : { rule };
    return passage(document, spans, provenance) ?? [];
  });
}

/** The sentences that name both, where the model alone sees it. */
function seen(document: ResolvedDocument, { occurrences }: Pair): readonly Evidence[] {
  return occurrences
    .slice(0, MOST_SENTENCES)
    .flatMap(({ subject, object }) => passage(document, [subject, object], { model: "relations" }) ?? []);
}

function passage(
  document: ResolvedDocument,
  spans: RelationDraft["spans"],
  provenance: Provenance,
): Evidence | undefined {
  const sentence = indexAt(document.sentences, spans[0].start);
  const bounds = document.sentences[sentence];
  if (bounds === undefined) return undefined;
  const inside = spans.filter((span: Span) => span.start >= bounds.start && span.end <= bounds.end);
  const { start, end } = cover(inside) ?? spans[0];
  return { sentence, start, end, provenance };
}
