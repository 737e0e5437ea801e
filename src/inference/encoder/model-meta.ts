import { DramatisError } from "../../document/errors.js";
import type { TensorFile } from "../tensor-file.js";

/** Names and sizes of the encoder's parts, as its trainer wrote them down. */
export interface ModelMeta {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  /** Length of a trained word embedding. */
  readonly wordSize: number;
  /** Length of an affix embedding. */
  readonly affixSize: number;
  /** Length of a shape embedding. */
  readonly shapeSize: number;
  /** Length of a token's projected input; a multiple of 16. */
  readonly inputSize: number;
  /** Length of a hidden state in one direction; a multiple of 4. */
  readonly hiddenSize: number;
  /** Length of each side of an arc; a multiple of 8. */
  readonly arcSize: number;
  /** Length of each side of a label; a multiple of 4. */
  readonly relSize: number;
  /** Length of the hidden layer of the name tagger; a multiple of 4. */
  readonly nameSize: number;
  /** Numbers of rows of the tables of affixes of one to four characters. */
  readonly affixSizes: readonly number[];
}

/** Largest hidden state: sums over both directions stay within 32 bits. */
const LARGEST = 256;

/** Reads the notes of the trainer. Throws `asset-invalid` where one is missing or of a size that the kernels cannot run. */
export function readModelMeta({ meta }: TensorFile): ModelMeta {
  return {
    upos: texts(meta, "upos"),
    xpos: texts(meta, "xpos"),
    labels: texts(meta, "labels"),
    tags: texts(meta, "tags"),
    wordSize: size(meta, "word_size", 1),
    affixSize: size(meta, "affix_size", 1),
    shapeSize: size(meta, "shape_size", 1),
    inputSize: size(meta, "input_size", 16),
    hiddenSize: size(meta, "hidden_size", 4, LARGEST),
    arcSize: size(meta, "arc_size", 8),
    relSize: size(meta, "rel_size", 4),
    nameSize: size(meta, "name_size", 4),
    affixSizes: list(meta, "affix_sizes").map((value) => whole(value, "affix_sizes", 1)),
  };
}

function list(meta: TensorFile["meta"], name: string): readonly unknown[] {
  const value = meta[name];
  if (Array.isArray(value) && value.length > 0) return value;
  throw new DramatisError("asset-invalid", `encoder weights without ${name}`, { value });
}

function texts(meta: TensorFile["meta"], name: string): readonly string[] {
  return list(meta, name).map(String);
}

function size(meta: TensorFile["meta"], name: string, multiple: number, largest?: number): number {
  return whole(meta[name], name, multiple, largest);
}

function whole(value: unknown, name: string, multiple: number, largest = 1e6): number {
  const number = Number.isInteger(value) ? Number(value) : 0;
  if (number > 0 && number <= largest && number % multiple === 0) return number;
  throw new DramatisError("asset-invalid", `encoder weights with a wrong ${name}`, { value });
}
