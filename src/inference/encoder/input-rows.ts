import { DramatisError } from "../../document/errors.js";
import type { TensorFile } from "../tensor-file.js";
import { affixRows, vectorKeys, wordKey } from "./form-keys.js";
import { shapeRows } from "./form-shape.js";
import { createHashIndex } from "./hash-index.js";
import type { ModelMeta } from "./model-meta.js";

/** Embeddings of word forms. */
export interface InputRows {
  /** Length of a row. */
  readonly size: number;
  /** Where the shape embedding begins in a row. */
  readonly shapeAt: number;
  /** Rows of the shape table. */
  readonly shape: Float32Array;
  /** Writes the row of a plain form: word vector, trained embedding, eight affixes, shape. */
  readonly write: (plain: string, row: Float32Array) => void;
}

/** Rows of int8 with a scale each. */
interface Embedding {
  readonly rows: Int8Array;
  readonly scale: Float32Array;
  readonly size: number;
}

/**
 * Reads the embeddings. Word vectors are product-quantised (Jégou, Douze and Schmid 2011): a row is a code a part, a code the
 * number of a centroid.
 */
export function readInputRows(file: TensorFile, meta: ModelMeta): InputRows {
  const vectorIndex = createHashIndex(file.tensor("vector.hashes", Uint32Array));
  const wordIndex = createHashIndex(file.tensor("word.hashes", Uint32Array));
  const codes = file.tensor("vector.codes", Uint8Array);
  const codebook = file.tensor("vector.codebook", Float32Array);
  const unknown = file.tensor("unknown", Float32Array);
  const parts = codes.length / file.tensor("vector.hashes", Uint32Array).length;
  const piece = unknown.length / parts;
  const word = embedding(file, "word", meta.wordSize);
  const affixes = [...meta.affixSizes, ...meta.affixSizes].map((_, at) =>
    embedding(file, `affix${at + 1}`, meta.affixSize),
  );
  const shape = file.tensor("shape", Float32Array);
  const shapeAt = unknown.length + meta.wordSize + affixes.length * meta.affixSize;
  if (codebook.length !== 256 * unknown.length || shape.length !== 17 * meta.shapeSize) {
    throw new DramatisError("asset-invalid", "encoder weights with embeddings of a wrong size");
  }
  return {
    size: shapeAt + meta.shapeSize,
    shapeAt,
    shape,
    write: (plain, row) => {
      const vector = vectorKeys(plain).map(vectorIndex);
      const found = vector.find((index) => index >= 0);
      if (found === undefined) row.set(unknown);
      else {
        for (let part = 0; part < parts; part++) {
          const from = (part * 256 + codes[found * parts + part]!) * piece;
          row.set(codebook.subarray(from, from + piece), part * piece);
        }
      }
      copyRow(word, wordIndex(wordKey(plain)) + 1, row, unknown.length);
      const rows = affixRows(plain, meta.affixSizes);
      let at = unknown.length + meta.wordSize;
      affixes.forEach((table, number) => {
        copyRow(table, rows[number]!, row, at);
        at += meta.affixSize;
      });
      row.fill(0, shapeAt, shapeAt + meta.shapeSize);
      for (const shapeRow of shapeRows(plain)) {
        for (let k = 0; k < meta.shapeSize; k++) row[shapeAt + k]! += shape[shapeRow * meta.shapeSize + k]!;
      }
    },
  };
}

function embedding(file: TensorFile, name: string, size: number): Embedding {
  const rows = file.tensor(name, Int8Array);
  const scale = file.tensor(`${name}.scale`, Float32Array);
  if (rows.length !== scale.length * size) {
    throw new DramatisError("asset-invalid", "encoder weights with embeddings of a wrong size", { value: name });
  }
  return { rows, scale, size };
}

function copyRow({ rows, scale, size }: Embedding, index: number, row: Float32Array, at: number): void {
  const factor = scale[index]!;
  for (let k = 0; k < size; k++) row[at + k] = rows[index * size + k]! * factor;
}
