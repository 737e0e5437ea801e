/**
 * Trains the linear tier: `tsx models/training/linear/train.ts --corpora DIR --clusters FILE --out FILE`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { NAME_TAGS } from "../../../src/inference/name-tags.js";
import { type SparseWeights, sparseScorer } from "../../../src/inference/sparse/table.js";
import { readTensors } from "../../../src/inference/tensor-file.js";
import { readBytes } from "./files.js";
import { readNameCorpora } from "./name-corpora.js";
import { FOLDS, LEAST_WEIGHT, NAME_SETTINGS, PARSER_SETTINGS, TAGGER_SETTINGS } from "./settings.js";
import { writeTensors } from "./tensor-file.js";
import { clusterTable } from "./tier/clusters.js";
import { createTagger } from "./tier/tagger.js";
import { createWords, readWords } from "./tier/words.js";
import { trainNames } from "./train-names.js";
import { type ParsedSentence, trainParser } from "./train-parser.js";
import { trainTagger } from "./train-tagger.js";
import { readTreebanks } from "./treebanks.js";

const { values } = parseArgs({
  options: { corpora: { type: "string" }, clusters: { type: "string" }, out: { type: "string" } },
});
const clusterFile = readTensors(readBytes(values.clusters!));
const clusterData = {
  hashes: clusterFile.tensor("hashes", Uint32Array),
  fine: clusterFile.tensor("fine", Uint16Array),
  coarse: clusterFile.tensor("coarse", Uint8Array),
};
const clusters = clusterTable(clusterData.hashes, clusterData.fine, clusterData.coarse);
const words = createWords();
const read = (forms: readonly string[]) => {
  readWords(words, forms, clusters);
  return words;
};
const say = (message: string) => process.stderr.write(`${message}\n`);

const { tags, labels, sentences } = readTreebanks(values.corpora!);
const tagger = trainTagger(sentences, tags.length, read, TAGGER_SETTINGS).quantised(LEAST_WEIGHT.tagger);
say("tagger trained");
const parserModels = trainParser(jackknifed(sentences), labels.length, read, PARSER_SETTINGS, (epoch) =>
  say(`parser ${epoch}`),
);
const arcs = parserModels.transitions.quantised(LEAST_WEIGHT.arcs);
const relations = parserModels.relations.quantised(LEAST_WEIGHT.labels);
const names = trainNames(readNameCorpora(values.corpora!), read, NAME_SETTINGS, (epoch, likelihood) =>
  say(`names ${epoch}: ${likelihood.toFixed(3)}`),
)(LEAST_WEIGHT.names);
const tensors = {
  "clusters.hashes": clusterData.hashes,
  "clusters.fine": clusterData.fine,
  "clusters.coarse": clusterData.coarse,
  ...named("tagger", tagger),
  ...named("arcs", arcs),
  ...named("labels", relations),
  ...named("names", names.weights),
  "names.transition": names.transition,
};
writeFileSync(values.out!, writeTensors(tensors, { tags, labels, names: NAME_TAGS, nameUnit: names.unit }));

function named(model: string, { keys, sizes, labels, values }: SparseWeights) {
  return {
    [`${model}.keys`]: keys,
    [`${model}.sizes`]: sizes,
    [`${model}.labels`]: labels,
    [`${model}.values`]: values,
  };
}

/** The sentences with tags from taggers that have not seen them. */
function jackknifed(all: readonly ParsedSentence[]): readonly ParsedSentence[] {
  const folds = Array.from({ length: FOLDS.count }, (_, fold) => {
    const rest = all.filter((_, index) => index % FOLDS.count !== fold);
    const model = trainTagger(rest, tags.length, read, { ...TAGGER_SETTINGS, epochs: FOLDS.epochs });
    say(`fold ${fold}`);
    return createTagger(sparseScorer(model.quantised(LEAST_WEIGHT.tagger)), tags.length);
  });
  return all.map((sentence, index) => {
    const guessed = new Uint8Array(sentence.forms.length);
    folds[index % FOLDS.count]!(read(sentence.forms), guessed);
    return { ...sentence, tags: guessed };
  });
}
