import type { Report, ReportToken } from "../../document/report.js";
import type { Span } from "../../document/span.js";
import { cueOf, type StatusCues } from "../../extraction/status/effects.js";

const MODALS: ReadonlySet<string> = new Set([
  "will",
  "would",
  "may",
  "might",
  "can",
  "could",
  "should",
  "must",
  "shall",
]);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "without"]);
const ATTACHMENTS = ["clause", "object", "modifier", "adverb", "subject"] as const;

/** Relations beyond which a word has no say in whether something happened. */
const BARRIERS: ReadonlySet<string> = new Set(["acl:relcl", "advcl", "nsubj", "nsubj:pass", "parataxis", "root"]);
const MODIFIERS: ReadonlySet<string> = new Set(["aux", "advmod", "amod", "det", "mark"]);

/**
 * The words that bear on the status of what a trigger names: those that govern it and those that modify it or them, as the table of cues
 * knows them, modals and negations; in the order of the text. Needs the report's tokens.
 */
export function statusCues({ tokens = [] }: Report, trigger: Span, cues: StatusCues): readonly string[] {
  const first = tokens.findIndex(({ start, end }) => start >= trigger.start && end <= trigger.end);
  if (first < 0) return [];
  const line = governors(tokens, first);
  const near = tokens.filter(({ head, deprel }, index) => line.has(index) || (line.has(head) && MODIFIERS.has(deprel)));
  return near.flatMap(({ lemma, start, end }) => {
    if (start >= trigger.start && end <= trigger.end) return [];
    const effect = effectOf(lemma, cues);
    return effect === undefined ? [] : [`${lemma} (${effect})`];
  });
}

function effectOf(lemma: string, cues: StatusCues): string | undefined {
  if (NEGATIONS.has(lemma)) return "negation";
  if (MODALS.has(lemma)) return "modal";
  const effects = ATTACHMENTS.map((attachment) => cueOf(cues, attachment, lemma)?.effect);
  return effects.find((effect) => effect !== undefined);
}

/** The token itself and what governs it; the first of some conjuncts does not govern the others. */
function governors(tokens: readonly ReportToken[], first: number): ReadonlySet<number> {
  const line = new Set([first]);
  for (let at = first; at >= 0; ) {
    const { head, deprel } = tokens[at]!;
    if (BARRIERS.has(deprel) || line.has(head)) break;
    if (head >= 0 && deprel !== "conj") line.add(head);
    at = head;
  }
  return line;
}
