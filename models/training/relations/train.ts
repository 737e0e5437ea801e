/**
 * Trains the judge of relations: `tsx models/training/relations/train.ts --corpora DIR [--out DIR]` writes `weights.bin` and
 * `metrics.json` into `models/relations`. The same corpora and the same code before it give the same bytes.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PAIR_LABELS } from "../../../src/extraction/relations/learned/labels.js";
import { logOddsOf } from "../../../src/extraction/relations/learned/prior.js";
import { loadExtractionTables } from "../../../src/extraction/tables.js";
import { loadLexicon } from "../../../src/lexicon/lexicon.js";
import { readAssets } from "../../../src/node/assets.js";
import { loadLibrary } from "../../../src/node/libraries.js";
import { createStages, loadAnalyzer, worldFacts } from "../../../src/reader.js";
import { readBriefFiles } from "../corpora/briefs.js";
import { writeTensors } from "../linear/tensor-file.js";
import { calibrate } from "./calibrate.js";
import { type Example, makeExamples } from "./examples.js";
import { type FitSettings, fitLabels, scoreOf, trustOf } from "./fit.js";
import { countRelations, measureGuesses } from "./measure.js";
import { packWeights } from "./pack.js";

interface Settings extends FitSettings {
  readonly folds: number;
  readonly leastWeight: number;
}

const home = fileURLToPath(new URL("../../relations/", import.meta.url));
const { values } = parseArgs({ options: { corpora: { type: "string" }, out: { type: "string", default: home } } });
const settings = JSON.parse(readFileSync(`${home}config.json`, "utf8")) as Settings;
const briefs = readBriefFiles(values.corpora!, "train").flatMap(({ briefs: file }) => file);
const examples = await examplesOf();
const trials = Array.from({ length: settings.folds }, (_, fold) => tryFold(fold)).flat();
const calibration = calibrate(trials);
const trust = trustOf(examples, settings.fewPairs);
const { table, unit } = packWeights(fitLabels(examples, settings), settings.leastWeight);
const bytes = writeTensors({ ...table }, { unit, ...calibration, trust, labels: PAIR_LABELS });
writeFileSync(`${values.out}/weights.bin`, bytes);
writeFileSync(`${values.out}/metrics.json`, `${JSON.stringify(metrics(), undefined, 2)}\n`);

async function examplesOf(): Promise<readonly Example[]> {
  const assets = readAssets();
  const stages = createStages(assets, await loadAnalyzer(assets), loadLibrary);
  return makeExamples(briefs, {
    resolve: (text) => stages.coreference(stages.entities(stages.syntax(stages.text({ text })))),
    tables: loadExtractionTables(assets.data, assets.models),
    facts: worldFacts(loadLexicon(assets.data)),
  });
}

/** What a model that has not seen a part of the briefs says of it. */
function tryFold(fold: number) {
  const seen = examples.filter(({ brief }) => brief % settings.folds !== fold);
  const weights = fitLabels(seen, settings);
  const trust = trustOf(seen, settings.fewPairs);
  return examples
    .filter(({ brief }) => brief % settings.folds === fold)
    .flatMap((example) =>
      example.labels.map((label) => ({
        key: `${example.brief} ${example.keys.get(label)}`,
        logOdds: logOddsOf(PAIR_LABELS[label]!, example.pair.drafts, scoreOf(weights[label]!, example), trust[label]!),
        right: example.right.has(label),
      })),
    );
}

function metrics() {
  const guesses = trials.map(({ key, logOdds, right }) => ({
    key,
    right,
    probability: 1 / (1 + Math.exp(-(calibration.slope * logOdds + calibration.offset))),
  }));
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    note: `Cross-validation in ${settings.folds} parts on the train part of the VOA briefs, end to end, per cent.`,
    briefs: briefs.length,
    pairs: examples.length,
    features: table.keys.length,
    cuts: measureGuesses(guesses, countRelations(briefs), [0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]),
  };
}
