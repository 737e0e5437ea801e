import { DramatisError } from "../document/errors.js";
import { exactTensor } from "./encoder/exact-tensor.js";
import { vectorKeys } from "./encoder/form-keys.js";
import { createHashIndex } from "./encoder/hash-index.js";
import type { TensorFile } from "./tensor-file.js";

/** Vectors of word forms. */
export interface WordVectors {
  /** Length of a vector. */
  readonly size: number;
  /** Writes the vector of a plain form to `row` from `at` on; that of unknown words for one it has not got. */
  readonly write: (plain: string, row: Float32Array, at: number) => void;
}

/**
 * Reads the word vectors of the encoder. They are product-quantised (Jégou, Douze and Schmid 2011): a row is a code a part, a code the
 * number of a centroid.
 *
 * @throws DramatisError `asset-invalid` where tensors are missing or of a wrong size
 */
export function readWordVectors(file: TensorFile): WordVectors {
  const hashes = file.tensor("vector.hashes", Uint32Array);
  const index = createHashIndex(hashes);
  const codes = file.tensor("vector.codes", Uint8Array);
  const parts = codes.length / hashes.length;
  const unknown = file.tensor("unknown", Float32Array);
  const codebook = exactTensor(file, "vector.codebook", Float32Array, 256 * unknown.length);
  const piece = unknown.length / parts;
  if (!Number.isInteger(parts) || !Number.isInteger(piece)) {
    throw new DramatisError("asset-invalid", "encoder weights with word vectors of a wrong size", { value: parts });
  }
  return {
    size: unknown.length,
    write: (plain, row, at) => {
      const found = vectorKeys(plain)
        .map(index)
        .find((known) => known >= 0);
      if (found === undefined) row.set(unknown, at);
      else {
        for (let part = 0; part < parts; part++) {
          const from = (part * 256 + codes[found * parts + part]!) * piece;
          for (let k = 0; k < piece; k++) row[at + part * piece + k] = codebook[from + k]!;
        }
      }
    },
  };
}
