import { detokenizeAll } from "../../../models/training/corpora/detokenize.js";
import { type MeantimeDocument, readMeantime } from "../../../models/training/corpora/meantime.js";
import { chainValues, foundChains, headStart, once } from "../chains.js";
import type { Context, EvaluationSet } from "../context.js";
import type { Clusters } from "../score/coreference.js";

/**
 * MEANTIME: chains of people, organizations and places in business news, of which only the first sentences are labelled. Mentions are the
 * same when their head words are.
 */
export const meantimeSet: EvaluationSet = { name: "meantime", measure };

function measure(context: Context) {
  const documents = readMeantime(context.file("meantime/meantime.conll"))
    .slice(0, context.limit)
    .map((article) => readArticle(article, context));
  return [
    {
      title: `coreference: meantime, ${documents.length} articles`,
      rows: [{ label: "all", values: chainValues(documents) }],
      errors: [],
    },
  ];
}

function readArticle({ sentences, chains, labels }: MeantimeDocument, context: Context) {
  const { text, spans } = detokenizeAll(sentences);
  const report = context.read(text);
  const gold: Clusters = chains
    .filter((_, index) => /(?:PER|ORG|LOC)\d/.test(labels[index]!))
    .map((chain) => [
      ...new Set(
        chain.map(({ first, last }) => headStart(report, { start: spans[first]!.start, end: spans[last - 1]!.end })),
      ),
    ]);
  const end = Math.max(...chains.flat().map(({ last }) => spans[last - 1]!.end));
  const found = foundChains(report).map((chain) => chain.filter((start) => Number(start) < end));
  return { found: once(found), gold: once(gold) };
}
