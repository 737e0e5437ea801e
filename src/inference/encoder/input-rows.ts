import type { TensorFile } from "../tensor-file.js";
import type { WordVectors } from "../word-vectors.js";
import { exactTensor } from "./exact-tensor.js";
import { affixRows, wordKey } from "./form-keys.js";
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

/** Rows of the shape table: classes, marks, first word, cases. */
const SHAPES = 17;

/** Rows of int8 with a scale each. */
interface Embedding {
  readonly rows: Int8Array;
  readonly scale: Float32Array;
  readonly size: number;
}

/** Reads the embeddings that stand beside the word vectors. */
export function readInputRows(file: TensorFile, vectors: WordVectors, meta: ModelMeta): InputRows {
  const wordHashes = file.tensor("word.hashes", Uint32Array);
  const wordIndex = createHashIndex(wordHashes);
  const word = embedding(file, "word", wordHashes.length + 1, meta.wordSize);
  const affixes = [...meta.affixSizes, ...meta.affixSizes].map((count, at) =>
    embedding(file, `affix${at + 1}`, count, meta.affixSize),
  );
  const shape = exactTensor(file, "shape", Float32Array, SHAPES * meta.shapeSize);
  const shapeAt = vectors.size + meta.wordSize + affixes.length * meta.affixSize;
  return {
    size: shapeAt + meta.shapeSize,
    shapeAt,
    shape,
    write: (plain, row) => {
      vectors.write(plain, row, 0);
      copyRow(word, wordIndex(wordKey(plain)) + 1, row, vectors.size);
      const rows = affixRows(plain, meta.affixSizes);
      let at = vectors.size + meta.wordSize;
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

function embedding(file: TensorFile, name: string, count: number, size: number): Embedding {
  const rows = exactTensor(file, name, Int8Array, count * size);
  return { rows, scale: exactTensor(file, `${name}.scale`, Float32Array, count), size };
}

function copyRow({ rows, scale, size }: Embedding, index: number, row: Float32Array, at: number): void {
  const factor = scale[index]!;
  for (let k = 0; k < size; k++) row[at + k] = rows[index * size + k]! * factor;
}
