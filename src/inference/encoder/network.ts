import type { KernelFactory } from "../kernels/kernels.js";
import { createNameDecoder, type NameDecoder } from "../name-chain.js";
import type { TensorFile } from "../tensor-file.js";
import { readWordVectors, type WordVectors } from "../word-vectors.js";
import { type ArcScorer, planArcScorer } from "./arc-scorer.js";
import { exactTensor } from "./exact-tensor.js";
import { type HeadLayer, planHeadLayer } from "./head-layer.js";
import { type InputLayer, planInputLayer } from "./input-layer.js";
import { type LabelScorer, planLabelScorer } from "./label-scorer.js";
import { createMemoryPlan } from "./memory-plan.js";
import { type ModelMeta, readModelMeta } from "./model-meta.js";
import { type NameScorer, planNameScorer } from "./name-scorer.js";
import { planRecurrentLayers, type RecurrentLayers } from "./recurrent-layers.js";
import { createTagReader, type TagReader } from "./tag-reader.js";

/** The parts of the shared encoder over one block of memory, in the order in which they run. */
export interface Network {
  readonly meta: ModelMeta;
  readonly vectors: WordVectors;
  readonly inputs: InputLayer;
  readonly layers: RecurrentLayers;
  readonly heads: HeadLayer;
  readonly tags: TagReader;
  readonly arcs: ArcScorer;
  readonly labels: LabelScorer;
  readonly names: NameScorer;
  readonly decodeNames: NameDecoder;
}

/** Builds the network from its weights. Rejects with `asset-invalid` where they are incomplete or do not fit together. */
export async function buildNetwork(file: TensorFile, factory: KernelFactory): Promise<Network> {
  const meta = readModelMeta(file);
  const transition = exactTensor(file, "transition", Float32Array, (meta.tags.length + 1) * meta.tags.length);
  const plan = createMemoryPlan();
  const vectors = readWordVectors(file);
  const inputs = planInputLayer(plan, file, vectors, meta);
  const layers = planRecurrentLayers(plan, file, meta);
  const heads = planHeadLayer(plan, file, meta);
  const arcs = planArcScorer(plan, file, meta);
  const labels = planLabelScorer(plan, file, meta, meta.labels.indexOf("root"));
  const names = planNameScorer(plan, file, meta);
  const kernels = await plan.build(factory);
  const inputLayer = inputs(kernels);
  const headLayer = heads(kernels);
  return {
    meta,
    vectors,
    inputs: inputLayer,
    layers: layers(kernels, inputLayer),
    heads: headLayer,
    tags: createTagReader(kernels, headLayer, meta),
    arcs: arcs(kernels, headLayer),
    labels: labels(kernels, headLayer),
    names: names(kernels, headLayer),
    decodeNames: createNameDecoder(meta.tags, transition),
  };
}
