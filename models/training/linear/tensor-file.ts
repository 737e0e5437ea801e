import type { Tensor } from "../../../src/inference/tensor-file.js";

const dtypes: Readonly<Record<string, string>> = {
  Float32Array: "f32",
  Int8Array: "i8",
  Uint8Array: "u8",
  Int16Array: "i16",
  Uint16Array: "u16",
  Uint32Array: "u32",
};

/** Writes a weights file as `readTensors` reads it. */
export function writeTensors(
  tensors: Readonly<Record<string, Tensor>>,
  meta: Readonly<Record<string, unknown>>,
): Uint8Array {
  let offset = 0;
  const entries = Object.entries(tensors).map(([name, data]) => {
    const entry = { name, dtype: dtypes[data.constructor.name], shape: [data.length], offset };
    offset += Math.ceil(data.byteLength / 16) * 16;
    return entry;
  });
  const text = JSON.stringify({ tensors: entries, meta });
  const header = new TextEncoder().encode(text);
  const padding = (16 - ((12 + header.length) % 16)) % 16;
  const base = 12 + header.length + padding;
  const bytes = new Uint8Array(base + offset).fill(32, 0, base);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("DRAM"));
  view.setUint32(4, 1, true);
  view.setUint32(8, header.length + padding, true);
  bytes.set(header, 12);
  Object.values(tensors).forEach((data, index) => {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + entries[index]!.offset);
  });
  return bytes;
}
