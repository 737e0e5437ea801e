/**
 * Trains the scorer of coreference: `tsx models/coreference/train.ts --corpora DIR [--check N]`. Writes models/coreference/weights.bin;
 * with `--check N` it instead trains on all but every Nth document and prints how many choices of those are right.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FEATURE_SIZES } from "../../src/coreference/features.js";
import { createRanker, softmax } from "../../src/inference/ranker.js";
import { readAssets } from "../../src/node/assets.js";
import { createFrontStages, importLibraries, loadAnalyzer } from "../../src/reader.js";
import { writeTensors } from "../training/linear/tensor-file.js";
import settings from "./config.json" with { type: "json" };
import { type Decision, decisionsOf, mentionsOf } from "./decisions.js";
import { knowledgeNetDocuments, ontogumDocuments, voaDocuments } from "./gold.js";
import { type Settings, trainRanker } from "./optimize.js";

const { values } = parseArgs({ options: { corpora: { type: "string" }, check: { type: "string" } } });
const corpora = values.corpora ?? "corpora";
const assets = readAssets();
const stages = createFrontStages(assets, await loadAnalyzer(assets), await importLibraries());
const names = readdirSync(join(corpora, "gum/coref/train")).sort();
const documents = [
  ...ontogumDocuments(
    corpora,
    "train",
    names.map((name) => name.replace(/\.\w+$/, "")),
  ),
  ...voaDocuments(corpora),
  ...knowledgeNetDocuments(corpora),
];
const decisions = documents.map((one) => decisionsOf(one, mentionsOf(one.name, one.text, stages), stages.knowledge));
const every = Number(values.check ?? 0);
const isHeld = (_: unknown, index: number) => every > 0 && index % every === 0;
const weights = trainRanker(
  decisions.filter((one, index) => !isHeld(one, index)).flat(),
  FEATURE_SIZES,
  settings as Settings,
);
if (every === 0) {
  const { sizes, ...tensors } = weights;
  const target = fileURLToPath(new URL("weights.bin", import.meta.url));
  writeFileSync(target, writeTensors(tensors, { sizes }));
} else report(decisions.filter(isHeld).flat());
process.stdout.write(`${decisions.flat().length} choices in ${documents.length} documents\n`);

/** Prints the share of right choices by kind of anaphor, and how many of those that mean a phrase are right. */
function report(held: readonly Decision[]): void {
  const ranker = createRanker(weights);
  const kinds = new Map<string, [right: number, all: number]>();
  for (const { rows, count, right } of held) {
    const chances = softmax(ranker.score(rows, count));
    const best = chances.indexOf(chances.reduce((a, b) => Math.max(a, b)));
    for (const kind of ["all", `kind ${rows[0]}`, `kind ${rows[0]} ${right[0] === 1 ? "none" : "some"}`]) {
      const [good, all] = kinds.get(kind) ?? [0, 0];
      kinds.set(kind, [good + right[best]!, all + 1]);
    }
  }
  for (const [kind, [good, all]] of [...kinds].sort())
    process.stdout.write(`${kind}: ${good}/${all} ${((100 * good) / all).toFixed(1)}\n`);
}
