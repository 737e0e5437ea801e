import { detokenize } from "../../../models/training/corpora/detokenize.js";
import {
  type Columns,
  type LabelledSentence,
  readIob,
  SPACED_COLUMNS,
  TWO_COLUMNS,
  UNER_COLUMNS,
} from "../../../models/training/corpora/iob.js";
import type { Analyzer } from "../../../src/inference/analyzer.js";
import { splitHyphens } from "../../../src/text/hyphens.js";
import { compromiseNames } from "../baselines.js";
import type { Context, EvaluationSet } from "../context.js";
import { type NameScheme, reportNames } from "../names.js";
import { type SpanUnit, spanErrors, spanRows, type TypedSpan } from "../score/spans.js";

interface NameSet {
  readonly name: string;
  readonly path: string;
  readonly columns: Columns;
  /** Report type by label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly scheme: NameScheme;
  /** The weights that ship were trained on all sentences but every so-manieth, the first among them; only those are measured. */
  readonly heldOut?: number;
}

const conll = { PER: "person", ORG: "organization", LOC: "location" };
const location: NameScheme = { government: "location" };
const SETS: readonly NameSet[] = [
  {
    name: "uner-ewt",
    path: "uner-ewt/en_ewt-ud-dev.iob2",
    columns: UNER_COLUMNS,
    labels: conll,
    scheme: location,
  },
  {
    name: "crossner-politics",
    path: "crossner/politics/dev.txt",
    columns: TWO_COLUMNS,
    labels: {
      person: "person",
      politician: "person",
      organisation: "organization",
      politicalparty: "organization",
      location: "location",
      country: "location",
    },
    scheme: location,
    heldOut: 5,
  },
  {
    name: "wikigold",
    path: "wikigold/CONLL-format/data/wikigold.conll.txt",
    columns: SPACED_COLUMNS,
    labels: conll,
    scheme: location,
    heldOut: 4,
  },
  {
    name: "gmb",
    path: "gmb/dev.tsv",
    columns: TWO_COLUMNS,
    labels: { per: "person", org: "organization", geo: "location" },
    scheme: location,
  },
];

/** Sets of names in sentences, each sentence read as an article of its own. */
export const nameSets: readonly EvaluationSet[] = SETS.map((set) => ({
  name: set.name,
  measure: (context) => measureNames(set, context),
}));

const TYPES = ["person", "organization", "location"];

function measureNames({ name, path, columns, labels, scheme, heldOut = 1 }: NameSet, context: Context) {
  const sentences = readIob(context.file(path), columns)
    .filter(({ tokens }, index) => index % heldOut === 0 && tokens[0] !== "-DOCSTART-")
    .slice(0, context.limit);
  const units = sentences.map((sentence): SpanUnit => {
    const { text, gold } = goldNames(sentence, labels);
    return { text, gold, found: reportNames(context.read(text), scheme) };
  });
  const models = Object.entries(context.analyzers).flatMap(([model, analyzer]) => {
    const alone = sentences.map(
      (sentence, index): SpanUnit => ({ ...units[index]!, found: modelNames(sentence, analyzer) }),
    );
    return spanRows(`${model}, gold tokens,`, alone, TYPES).slice(0, 1);
  });
  const baseline = units.map((unit): SpanUnit => ({ ...unit, found: compromiseNames(unit.text) }));
  return [
    {
      title: `names: ${name}, ${units.length} sentences${heldOut > 1 ? " held out" : ""}`,
      rows: [...spanRows("dramatis", units, TYPES), ...models, ...spanRows("compromise", baseline, TYPES).slice(0, 1)],
      errors: spanErrors(name, units),
    },
  ];
}

function goldNames({ tokens, spans }: LabelledSentence, labels: Readonly<Record<string, string>>) {
  const joined = detokenize(tokens);
  const gold = spans.flatMap(({ first, last, label }): TypedSpan[] => {
    const type = labels[label];
    return type === undefined ? [] : [{ start: joined.spans[first]!.start, end: joined.spans[last - 1]!.end, type }];
  });
  return { text: joined.text, gold };
}

/** What a model alone says of the tokens of the corpus, cut at hyphens. */
function modelNames({ tokens }: LabelledSentence, analyzer: Analyzer): readonly TypedSpan[] {
  const { spans } = detokenize(tokens);
  const pieces = tokens.flatMap((token, index) => {
    let start = spans[index]!.start;
    return splitHyphens(token).map((text) => {
      start += text.length;
      return { text, start: start - text.length, end: start };
    });
  });
  const [analysis] = analyzer.analyze([pieces.map(({ text }) => text)]);
  return analysis!.names.flatMap(({ first, last, type, reading }): TypedSpan[] => {
    const isWord = reading === "people" || (reading === "modifier" && analysis!.upos[last - 1] === "ADJ");
    const label = type === "country" || type === "place" ? "location" : type;
    return isWord || !TYPES.includes(label)
      ? []
      : [{ start: pieces[first]!.start, end: pieces[last - 1]!.end, type: label }];
  });
}
