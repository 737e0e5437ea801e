import { NAME_TAGS } from "../../../src/inference/name-tags.js";
import { createRandom } from "./random.js";

type Numbers = Int8Array | Uint8Array | Uint32Array | Float32Array;

const sizes = {
  word_size: 4,
  affix_size: 4,
  shape_size: 4,
  input_size: 16,
  hidden_size: 12,
  arc_size: 8,
  rel_size: 4,
  name_size: 8,
};
const upos = ["NOUN", "VERB", "PUNCT"];
const xpos = ["NN", "VB", ".", "NNS"];
const labels = ["nsubj", "obj", "root", "punct", "amod"];
const dtypes: Readonly<Record<string, string>> = {
  Int8Array: "i8",
  Uint8Array: "u8",
  Uint32Array: "u32",
  Float32Array: "f32",
};

/** Tensors of a small encoder with random weights, by name. */
export function randomTensors(seed: number): Map<string, Numbers> {
  const random = createRandom(seed);
  const tensors = new Map<string, Numbers>();
  const real = (name: string, length: number, spread = 1) =>
    tensors.set(
      name,
      Float32Array.from({ length }, () => (random() - 0.5) * spread),
    );
  const matrix = (name: string, rows: number, inputs: number, spread: number) => {
    tensors.set(
      name,
      Int8Array.from({ length: rows * inputs }, () => (random() - 0.5) * 254),
    );
    tensors.set(
      `${name}.scale`,
      Float32Array.from({ length: rows }, () => (spread / 127) * (0.5 + random())),
    );
  };
  const words = 50;
  const h = sizes.hidden_size;
  tensors.set(
    "vector.hashes",
    Uint32Array.from({ length: words }, () => random() * 2 ** 32),
  );
  tensors.set(
    "vector.codes",
    Uint8Array.from({ length: words * 2 }, () => random() * 256),
  );
  real("vector.codebook", 2 * 256 * 4, 2);
  real("unknown", 8, 2);
  tensors.set(
    "word.hashes",
    Uint32Array.from({ length: words }, () => random() * 2 ** 32),
  );
  matrix("word", words + 1, sizes.word_size, 1);
  for (let n = 1; n <= 8; n++) matrix(`affix${n}`, 64, sizes.affix_size, 1);
  real("shape", 17 * sizes.shape_size);
  matrix("project.weight", sizes.input_size, 8 + sizes.word_size + 8 * sizes.affix_size + sizes.shape_size, 1);
  real("project.bias", sizes.input_size);
  for (const layer of [0, 1]) {
    for (const direction of ["forward", "backward"]) {
      matrix(`lstm${layer}.${direction}.input`, 4 * h, layer === 0 ? sizes.input_size : 2 * h, 1);
      matrix(`lstm${layer}.${direction}.hidden`, 4 * h, h, 1);
      real(`lstm${layer}.${direction}.bias`, 4 * h);
    }
  }
  const heads = {
    tag: upos.length + xpos.length,
    arc: 2 * sizes.arc_size,
    rel: 2 * sizes.rel_size,
    name_hidden: sizes.name_size,
  };
  for (const [name, rows] of Object.entries(heads)) {
    matrix(`${name}.weight`, rows, 2 * h, 2);
    real(`${name}.bias`, rows);
  }
  matrix("name.weight", NAME_TAGS.length, sizes.name_size, 4);
  real("name.bias", NAME_TAGS.length);
  matrix("arc_weight", sizes.arc_size + 1, sizes.arc_size, 2);
  matrix("rel_weight", labels.length * (sizes.rel_size + 1), sizes.rel_size + 1, 2);
  real("root_arc", sizes.arc_size, 2);
  real("root_rel", sizes.rel_size, 2);
  real("transition", (NAME_TAGS.length + 1) * NAME_TAGS.length, 2);
  return tensors;
}

/** A weights file of these tensors; `meta` overrides what the trainer would note. */
export function weightsFile(
  tensors: ReadonlyMap<string, Numbers>,
  meta: Record<string, unknown> = {},
  checksum?: number,
): Uint8Array {
  let offset = 0;
  const entries = [...tensors].map(([name, data]) => {
    const entry = { name, dtype: dtypes[data.constructor.name], shape: [data.length], offset };
    offset += Math.ceil(data.byteLength / 16) * 16;
    return entry;
  });
  const notes = { upos, xpos, labels, tags: NAME_TAGS, affix_sizes: [64, 64, 64, 64], ...sizes, ...meta };
  let header = JSON.stringify({ tensors: entries, meta: notes, checksum });
  header += " ".repeat((16 - ((12 + header.length) % 16)) % 16);
  const bytes = new Uint8Array(12 + header.length + offset);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("DRAM"));
  view.setUint32(4, 1, true);
  view.setUint32(8, header.length, true);
  bytes.set(new TextEncoder().encode(header), 12);
  [...tensors.values()].forEach((data, at) => {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), 12 + header.length + entries[at]!.offset);
  });
  return bytes;
}
