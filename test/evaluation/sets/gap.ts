import { type GapSnippet, readGap } from "../../../models/training/corpora/gap.js";
import type { Mention, Report } from "../../../src/document/report.js";
import type { Span } from "../../../src/document/span.js";
import type { Context, EvaluationSet } from "../context.js";
import type { Counts } from "../score/counts.js";
import { countValues } from "../score/spans.js";

/** Ambiguous pronouns of Wikipedia (Webster et al. 2018): which of two names each means, if either. */
export const gapSet: EvaluationSet = { name: "gap", measure };

function measure(context: Context) {
  const snippets = readGap(context.file("gap/gap-development.tsv")).slice(0, context.limit);
  const units = snippets.map((snippet) => ({ snippet, counts: count(snippet, context.read(snippet.text)) }));
  const row = (label: string, wanted: (snippet: GapSnippet) => boolean) => ({
    label,
    values: countValues(units.filter(({ snippet }) => wanted(snippet)).map(({ counts }) => counts)),
  });
  return [
    {
      title: `pronouns: gap, ${units.length} snippets`,
      rows: [
        row("all", () => true),
        row("feminine", ({ feminine }) => feminine),
        row("masculine", ({ feminine }) => !feminine),
      ],
      errors: units.flatMap(({ snippet, counts }) =>
        counts.right === counts.gold && counts.found === counts.gold
          ? []
          : [`gap ${counts.found === 0 ? "silent" : "wrong"}\t${snippet.id}`],
      ),
    },
  ];
}

function count({ pronoun, names, same }: GapSnippet, report: Report): Counts {
  const meant = at(report, pronoun)?.entity;
  const said = names.map((name) => meant !== undefined && at(report, name)?.entity === meant);
  return {
    right: said.filter((yes, index) => yes && same[index]).length,
    found: said.filter(Boolean).length,
    gold: same.filter(Boolean).length,
  };
}

/** The mention that shares the most with a span. */
function at({ mentions }: Report, { start, end }: Span): Mention | undefined {
  const shared = (mention: Mention) => Math.min(mention.end, end) - Math.max(mention.start, start);
  return mentions.filter((mention) => shared(mention) > 0).sort((a, b) => shared(b) - shared(a))[0];
}
