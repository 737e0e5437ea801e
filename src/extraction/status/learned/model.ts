import { DramatisError } from "../../../document/errors.js";
import type { Status } from "../../../document/labels.js";
import { STATUSES } from "../../../document/labels.js";
import { createHashIndex } from "../../../inference/encoder/hash-index.js";
import { hashString } from "../../../inference/hash.js";
import { readTensors } from "../../../inference/tensor-file.js";

/** How likely each status is, given the features of an event. */
export interface StatusModel {
  /** The likeliest status with its probability. */
  readonly judge: (features: readonly string[]) => { readonly status: Status; readonly probability: number };
}

/**
 * Reads a multinomial logistic model: hashes of features, a row of int8 weights for each with one scale a status, and biases.
 *
 * @throws DramatisError `asset-invalid` where tensors are missing or do not fit together
 */
export function readStatusModel(bytes: Uint8Array): StatusModel {
  const file = readTensors(bytes);
  const statuses = file.meta["statuses"] as readonly Status[];
  const hashes = file.tensor("hashes", Uint32Array);
  const rows = file.tensor("rows", Int8Array);
  const scales = file.tensor("scales", Float32Array);
  const bias = file.tensor("bias", Float32Array);
  const classes = bias.length;
  const fits =
    Array.isArray(statuses) &&
    statuses.length === classes &&
    statuses.every((status) => STATUSES.includes(status)) &&
    scales.length === classes &&
    rows.length === hashes.length * classes;
  if (!fits) throw new DramatisError("asset-invalid", "a status model whose tensors do not fit together");
  const index = createHashIndex(hashes);

  return {
    judge: (features) => {
      const scores = Float64Array.from(bias);
      for (const feature of new Set(features)) {
        const row = index(hashString(feature));
        if (row < 0) continue;
        for (let k = 0; k < classes; k++) scores[k]! += rows[row * classes + k]! * scales[k]!;
      }
      const best = scores.reduce((most, score, k) => (score > scores[most]! ? k : most), 0);
      const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0);
      return { status: statuses[best]!, probability: 1 / sum };
    },
  };
}
