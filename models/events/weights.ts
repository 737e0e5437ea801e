import type { Least } from "../../src/extraction/learned/event-model.js";
import type { Tensor } from "../../src/inference/tensor-file.js";
import { writeTensors } from "../training/linear/tensor-file.js";
import type { TrainedNetwork } from "./train-network.js";

/** What is written beside the networks. */
export interface EventMeta {
  readonly families: readonly string[];
  readonly confidence: readonly number[];
  readonly told: readonly number[];
  readonly least: Least;
}

/** Writes the networks of the model `events` as one weights file, rows as int8 with a scale each. */
export function eventWeights(networks: Readonly<Record<string, TrainedNetwork>>, meta: EventMeta): Uint8Array {
  const tensors: Record<string, Tensor> = {};
  for (const [name, network] of Object.entries(networks)) {
    const rows = quantized(network.rows, network.hidden);
    const blocks = quantized(network.blocks, network.hidden);
    const states = quantized(network.states, network.hidden);
    tensors[`${name}.hashes`] = network.hashes;
    tensors[`${name}.rows`] = rows.values;
    tensors[`${name}.rows.scale`] = rows.scales;
    tensors[`${name}.blocks`] = blocks.values;
    tensors[`${name}.blocks.scale`] = blocks.scales;
    tensors[`${name}.states`] = states.values;
    tensors[`${name}.states.scale`] = states.scales;
    tensors[`${name}.bias`] = network.bias;
    tensors[`${name}.output`] = network.output;
    tensors[`${name}.output.bias`] = network.outputBias;
  }
  return writeTensors(tensors, { ...meta });
}

function quantized(source: Float32Array, size: number): { readonly values: Int8Array; readonly scales: Float32Array } {
  const values = new Int8Array(source.length);
  const scales = new Float32Array(source.length / size);
  for (let row = 0; row < scales.length; row++) {
    const part = source.subarray(row * size, (row + 1) * size);
    const most = part.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9);
    scales[row] = most / 127;
    part.forEach((value, at) => {
      values[row * size + at] = Math.round((value * 127) / most);
    });
  }
  return { values, scales };
}
