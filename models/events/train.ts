/** Trains the model of events: `npx tsx models/events/train.ts ../shared/corpora` writes `weights.bin` and `metrics.json` beside this file. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { certaintyOf } from "../../src/extraction/learned/certainty.js";
import { loadEventModel } from "../../src/extraction/learned/event-model.js";
import { loadExtractionTables } from "../../src/extraction/tables.js";
import { readAssets } from "../../src/node/assets.js";
import { loadLibrary } from "../../src/node/libraries.js";
import { createStages, loadAnalyzer } from "../../src/reader.js";
import { readBriefs } from "./briefs.js";
import { fitCertainty } from "./calibrate.js";
import { type Prepared, partyCases, prepare, triggerCases, wordCases } from "./cases.js";
import { calibration, type ScoredEvent, scoreBrief, scoresOf } from "./score.js";
import { chooseLeast } from "./thresholds.js";
import type { NetworkSettings } from "./train-member.js";
import { trainNetwork } from "./train-network.js";
import { type EventMeta, eventWeights } from "./weights.js";

interface Config {
  readonly folds: number;
  /** Least probability of a word that no rule covers, to be looked at. */
  readonly word: number;
  readonly words: NetworkSettings;
  readonly triggers: NetworkSettings;
  readonly parties: NetworkSettings;
  readonly places: NetworkSettings;
}

const here = new URL("./", import.meta.url);
const [corpora] = process.argv.slice(2);
if (corpora === undefined) throw new Error("usage: tsx models/events/train.ts CORPORA");
const config = JSON.parse(readFileSync(new URL("config.json", here), "utf8")) as Config;
const assets = readAssets();
const analyzer = await loadAnalyzer(assets);
const vectors = analyzer.vectors!;
const tables = loadExtractionTables(assets.data);
const files = read("train");
const families = ["none", ...familiesOf(files.flat())];

const held = crossJudged();
const right = (test: (item: ScoredEvent) => boolean) =>
  fitCertainty(held.flat().map((item) => ({ signals: item.judged.signals, right: test(item) })));
const told = right(({ triggered }) => triggered);
const confidence = right(({ near }) => near);
const ofTrain = held.map((brief) =>
  brief.map((item) => ({
    ...item,
    judged: {
      ...item.judged,
      told: certaintyOf(told, item.judged.signals),
      confidence: certaintyOf(confidence, item.judged.signals),
    },
  })),
);
const least = chooseLeast(ofTrain.flat(), files.flat(), config.word);
const weights = weightsOf(files.flat(), { confidence, told, least });
writeFileSync(new URL("weights.bin", here), weights);

const model = loadEventModel(weights, vectors);
const dev = read("dev").flat();
const ofDev = dev.map((brief) => scoreBrief(brief, model));
const metrics = {
  sha256: createHash("sha256").update(weights).digest("hex"),
  least,
  scores: {
    events: files.flat().reduce((sum, { brief }) => sum + brief.events.length, 0),
    "cross-validated over files": scoresOf(ofTrain.flat(), files.flat(), least),
    "voa dev": scoresOf(ofDev.flat(), dev, least),
    "calibration, cross-validated": calibration(ofTrain.flat()),
    "calibration, voa dev": calibration(ofDev.flat()),
  },
};
writeFileSync(new URL("metrics.json", here), `${JSON.stringify(metrics, null, 2)}\n`);

function read(part: "train" | "dev"): readonly (readonly Prepared[])[] {
  const { "events/weights.bin": _, ...models } = assets.models;
  const stages = createStages({ ...assets, models }, analyzer, loadLibrary);
  return readBriefs(corpora!, part, stages).map((file) => file.map((brief) => prepare(brief, tables)));
}

function familiesOf(briefs: readonly Prepared[]): readonly string[] {
  return [...new Set(briefs.flatMap(({ brief }) => brief.events.map(({ family }) => family)))].sort();
}

/** The events of every brief of the train part, judged by networks that have not seen its file. */
function crossJudged(): readonly (readonly ScoredEvent[])[] {
  return Array.from({ length: config.folds }, (_, fold) => {
    const seen = files.filter((_, at) => at % config.folds !== fold).flat();
    const part = loadEventModel(
      weightsOf(seen, {
        confidence: [0],
        told: [0],
        least: { word: config.word, ruled: 0, learned: 0 },
      }),
      vectors,
    );
    return files
      .filter((_, at) => at % config.folds === fold)
      .flat()
      .map((brief) => scoreBrief(brief, part));
  }).flat();
}

function weightsOf(briefs: readonly Prepared[], meta: Omit<EventMeta, "families">): Uint8Array {
  const cases = briefs.map(partyCases);
  const triggers = briefs.map((brief) => triggerCases(brief, families));
  const networks = {
    words: trainNetwork(
      briefs.flatMap((brief, at) => wordCases(brief, triggers[at]!)),
      2,
      vectors,
      config.words,
    ),
    triggers: trainNetwork(triggers.flat(), families.length, vectors, config.triggers),
    parties: trainNetwork(
      cases.flatMap(({ parties }) => parties),
      3,
      vectors,
      config.parties,
    ),
    places: trainNetwork(
      cases.flatMap(({ places }) => places),
      2,
      vectors,
      config.places,
    ),
  };
  return eventWeights(networks, { families, ...meta });
}
