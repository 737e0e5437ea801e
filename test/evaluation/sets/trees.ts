import { readConllu, type TreeSentence } from "../../../models/training/corpora/conllu.js";
import type { Span } from "../../../src/document/span.js";
import { createWinkTagger } from "../baselines.js";
import { type Context, type EvaluationSet, percent, type Row } from "../context.js";
import { attachmentCounts, type TokenTree, WATCHED } from "../score/attachment.js";
import { addCounts, type Counts, scoreOf } from "../score/counts.js";

/** Treebanks: tags and trees on gold tokens for each model, and from raw text. */
export const treeSets: readonly EvaluationSet[] = [
  { name: "ewt", measure: (context) => measure("ewt", ["ud-ewt/en_ewt-ud-dev.conllu"], context) },
  {
    name: "gum",
    measure: (context) =>
      measure(
        "gum",
        context.list("gum/dep/dev").map((name) => `gum/dep/dev/${name}`),
        context,
      ),
  },
];

function measure(name: string, paths: readonly string[], context: Context) {
  const sentences = paths.flatMap((path) => readConllu(context.file(path))).slice(0, context.limit);
  const gold = sentences.map(goldTree);
  const rows = Object.entries(context.analyzers).map(([model, analyzer]) => {
    const analyses = analyzer.analyze(sentences.map(({ tokens }) => tokens.map(({ form }) => form)));
    const found = analyses.map((analysis, index): TokenTree => ({ ...analysis, spans: gold[index]!.spans }));
    return row(`${model}, gold tokens`, found, gold);
  });
  const raw = sentences.map(({ text }) => reportTree(text, context));
  const wink = createWinkTagger();
  const winkTrees = sentences.map((sentence) => winkTree(sentence, wink));
  return [
    {
      title: `tags and trees: ${name}, ${sentences.length} sentences`,
      rows: [...rows, row("dramatis, raw text", raw, gold), row("wink-nlp, raw text", winkTrees, gold)],
      errors: gold.flatMap((tree, index) => tagErrors(name, sentences[index]!.text, raw[index]!, tree)),
    },
  ];
}

function row(label: string, found: readonly TokenTree[], gold: readonly TokenTree[]): Row {
  const counts = found.map((tree, index) => attachmentCounts(tree, gold[index]!));
  const f1 = (pick: (count: (typeof counts)[number]) => Counts) => percent(scoreOf(addCounts(counts.map(pick))).f1);
  const watched = WATCHED.map((label) => [label, f1(({ relations }) => relations[label]!)] as const);
  return {
    label,
    values: {
      tokens: f1(({ tokens }) => tokens),
      UPOS: f1(({ upos }) => upos),
      UAS: f1(({ heads }) => heads),
      LAS: f1(({ labels }) => labels),
      ...Object.fromEntries(watched),
    },
  };
}

function goldTree({ text, tokens }: TreeSentence): TokenTree {
  let at = 0;
  const spans = tokens.map(({ form }): Span => {
    const start = Math.max(at, text.indexOf(form, at));
    at = start + form.length;
    return { start, end: at };
  });
  return {
    spans,
    upos: tokens.map(({ upos }) => upos),
    head: tokens.map(({ head }) => head),
    deprel: tokens.map(({ deprel }) => deprel),
  };
}

function reportTree(text: string, { read }: Context): TokenTree {
  const { tokens = [] } = read(text);
  return {
    spans: tokens,
    upos: tokens.map(({ upos }) => upos),
    head: tokens.map(({ head }) => head),
    deprel: tokens.map(({ deprel }) => deprel),
  };
}

/** The tags of wink-nlp alone; it has no trees. */
function winkTree({ text }: TreeSentence, tag: ReturnType<typeof createWinkTagger>): TokenTree {
  let at = 0;
  const tokens = tag(text).map(({ value, upos }) => {
    const start = Math.max(at, text.indexOf(value, at));
    at = start + value.length;
    return { start, end: at, upos };
  });
  const nothing = tokens.map(() => -2);
  return { spans: tokens, upos: tokens.map(({ upos }) => upos), head: nothing, deprel: tokens.map(() => "") };
}

function tagErrors(name: string, text: string, found: TokenTree, gold: TokenTree): readonly string[] {
  const at = new Map(found.spans.map(({ start, end }, index) => [`${start} ${end}`, index]));
  return gold.spans.flatMap(({ start, end }, index) => {
    const other = at.get(`${start} ${end}`);
    const word = text.slice(start, end);
    if (other === undefined) return [`${name} token\t${word} … ${text.slice(Math.max(0, start - 30), end + 30)}`];
    if (found.upos[other] === gold.upos[index]) return [];
    return [
      `${name} tag ${gold.upos[index]}→${found.upos[other]}\t${word} … ${text.slice(Math.max(0, start - 30), end + 30)}`,
    ];
  });
}
