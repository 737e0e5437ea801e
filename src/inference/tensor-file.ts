import { DramatisError } from "../document/errors.js";
import { checksumOf } from "./checksum.js";

/** A typed array as weights files hold them. */
export type Tensor = Float32Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array;

/** Weights read from a file: what the trainer noted, and tensors by name. */
export interface TensorFile {
  readonly meta: Readonly<Record<string, unknown>>;
  /** A view of the tensor's data; throws `asset-invalid` where there is none of that name and kind. */
  readonly tensor: <T extends Tensor>(name: string, kind: TensorKind<T>) => T;
}

/** Constructor of a typed array. */
export interface TensorKind<T extends Tensor> {
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

interface Entry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly offset: number;
}

const MAGIC = "DRAM";
const VERSION = 1;
const kindNames: Readonly<Record<string, string>> = {
  f32: "Float32Array",
  i8: "Int8Array",
  u8: "Uint8Array",
  i16: "Int16Array",
  u16: "Uint16Array",
  u32: "Uint32Array",
};

/**
 * Reads a weights file: `DRAM`, the version (1) and the length of a JSON header as 32-bit little-endian numbers, the header
 * `{tensors: [{name, dtype, shape, offset}], meta, checksum}`, then the tensors at multiples of 16 bytes, `offset` counted behind
 * the header. `checksum`, where there is one, is that of all that stands behind the header.
 *
 * @throws DramatisError `asset-invalid` for anything else
 */
export function readTensors(bytes: Uint8Array): TensorFile {
  const aligned = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (bytes.length < 12 || new TextDecoder().decode(aligned.subarray(0, 4)) !== MAGIC) throw invalid("no weights file");
  if (view.getUint32(4, true) !== VERSION) throw invalid("weights file of another version", view.getUint32(4, true));
  const base = 12 + view.getUint32(8, true);
  const header = parseHeader(aligned, base);
  checkData(aligned.subarray(base), header.checksum);
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]));
  return {
    meta: header.meta,
    tensor: (name, kind) => {
      const entry = entries.get(name);
      if (entry === undefined || kindNames[entry.dtype] !== kind.name) throw invalid("missing tensor", name);
      const length = entry.shape.reduce((product, size) => product * size, 1);
      const start = base + entry.offset;
      if (start + length * kind.BYTES_PER_ELEMENT > aligned.length) throw invalid("weights file cut short", name);
      return new kind(aligned.buffer, aligned.byteOffset + start, length);
    },
  };
}

interface Header {
  readonly tensors: readonly Entry[];
  readonly meta: Record<string, unknown>;
  readonly checksum?: unknown;
}

function checkData(data: Uint8Array, checksum: unknown): void {
  if (checksum === undefined) return;
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  if (checksumOf(words) !== checksum) throw invalid("damaged weights file", checksum);
}

function parseHeader(bytes: Uint8Array, end: number): Header {
  if (end > bytes.length) throw invalid("weights file cut short");
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, end)));
    if (Array.isArray(header.tensors) && typeof header.meta === "object") return header;
  } catch (cause) {
    throw invalid("unreadable header of a weights file", undefined, cause);
  }
  throw invalid("weights file without a list of tensors");
}

function invalid(message: string, value?: unknown, cause?: unknown): DramatisError {
  return new DramatisError("asset-invalid", message, { value, remedy: "install the package again", cause });
}
