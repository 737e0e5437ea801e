import { describe, expect, it } from "vitest";
import { writeTensors } from "../../models/training/linear/tensor-file.js";
import { readTensors } from "../../src/inference/tensor-file.js";

const file = writeTensors({ small: Int8Array.from([1, -2, 3]), large: Float32Array.from([0.5, 4]) }, { note: "é" });

describe("readTensors", () => {
  it("reads back what was written", () => {
    const { meta, tensor } = readTensors(file);
    expect(meta).toEqual({ note: "é" });
    expect([...tensor("small", Int8Array)]).toEqual([1, -2, 3]);
    expect([...tensor("large", Float32Array)]).toEqual([0.5, 4]);
  });

  it("reads bytes that lie at an odd place of a buffer", () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect([...readTensors(shifted.subarray(3)).tensor("large", Float32Array)]).toEqual([0.5, 4]);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["another file", new TextEncoder().encode("PK\u0003\u0004 and some more bytes")],
    ["another version", file.map((byte, index) => (index === 4 ? 9 : byte))],
    ["a broken header", file.map((byte, index) => (index === 12 ? 33 : byte))],
    ["half a header", file.subarray(0, 30)],
  ])("refuses %s", (_, bytes) => {
    expect(() => readTensors(bytes)).toThrow(expect.objectContaining({ code: "asset-invalid" }));
  });

  it("refuses tensors that are missing, of another kind, or cut short", () => {
    expect(() => readTensors(file).tensor("none", Int8Array)).toThrow(/missing tensor/);
    expect(() => readTensors(file).tensor("small", Uint8Array)).toThrow(/missing tensor/);
    expect(() => readTensors(file.subarray(0, -12)).tensor("large", Float32Array)).toThrow(/cut short/);
  });
});
