/** Trains the model of statuses: `npx tsx models/status/train.ts ../shared/corpora` writes `weights.bin` and `metrics.json` beside this file. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { STATUSES } from "../../src/document/labels.js";
import { hashString } from "../../src/inference/hash.js";
import { writeTensors } from "../training/linear/tensor-file.js";
import { readCases, type StatusExample } from "./cases.js";
import { judge, type Logistic, type Settings, trainLogistic } from "./logistic.js";

const here = new URL("./", import.meta.url);
const [corpora] = process.argv.slice(2);
if (corpora === undefined) throw new Error("usage: tsx models/status/train.ts CORPORA");
const settings = JSON.parse(readFileSync(new URL("config.json", here), "utf8")) as Settings & {
  readonly folds: number;
};
const cases = await readCases(corpora, "train");
const weights = pack(trainLogistic(cases, STATUSES.length, settings));
writeFileSync(new URL("weights.bin", here), weights);
const sha256 = createHash("sha256").update(weights).digest("hex");
const scores = { events: cases.length, ...crossValidated(cases) };
writeFileSync(new URL("metrics.json", here), `${JSON.stringify({ sha256, scores }, null, 2)}\n`);

/** Accuracy of rules and model, and how often it is right by how sure it is, over the files of the train part left out in turn. */
function crossValidated(all: readonly StatusExample[]) {
  const files = [...new Set(all.map(({ file }) => file))];
  const judged = Array.from({ length: settings.folds }, (_, fold) => {
    const held = files.filter((_, index) => index % settings.folds === fold);
    const rest = all.filter(({ file }) => !held.includes(file));
    const model = trainLogistic(rest, STATUSES.length, settings);
    return all.filter(({ file }) => held.includes(file)).map((item) => ({ item, found: judge(model, item.features) }));
  }).flat();
  const share = (part: typeof judged, right: (one: (typeof judged)[number]) => boolean) =>
    Math.round((1000 * part.filter(right).length) / part.length) / 10;
  const isRight = ({ item, found }: (typeof judged)[number]) => item.label === found.label;
  const calibration = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const part = judged.filter(
      ({ found }) => found.probability >= from && found.probability < from + 0.1 + (from === 0.9 ? 1 : 0),
    );
    return { from, cases: part.length, right: share(part, isRight) };
  });
  return {
    "rules, cross-validated over files": share(judged, ({ item }) => item.label === item.rule),
    "model, cross-validated over files": share(judged, isRight),
    calibration,
  };
}

function pack({ features, weights: rows, bias }: Logistic): Uint8Array {
  const classes = bias.length;
  const scales = Float32Array.from(bias, (_, k) => {
    let most = 1e-6;
    for (let row = 0; row < features.size; row++) most = Math.max(most, Math.abs(rows[row * classes + k]!));
    return most / 127;
  });
  const byHash = new Map<number, readonly number[]>();
  for (const [name, row] of features) {
    const packed = Array.from(bias, (_, k) => Math.round(rows[row * classes + k]! / scales[k]!));
    if (packed.some((value) => value !== 0)) byHash.set(hashString(name), packed);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  return writeTensors(
    {
      hashes: Uint32Array.from(sorted, ([hash]) => hash),
      rows: Int8Array.from(sorted.flatMap(([, row]) => row)),
      scales,
      bias: Float32Array.from(bias),
    },
    { statuses: STATUSES },
  );
}
