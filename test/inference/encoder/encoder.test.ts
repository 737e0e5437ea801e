import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksumOf } from "../../../src/inference/checksum.js";
import { WINDOW } from "../../../src/inference/encoder/limits.js";
import { loadEncoder } from "../../../src/inference/encoder.js";
import { createScriptKernels } from "../../../src/inference/kernels/script.js";
import { randomTensors, weightsFile } from "./random-model.js";

const encoder = loadEncoder(weightsFile(randomTensors(1)));
const script = loadEncoder(weightsFile(randomTensors(1)), createScriptKernels);
const word = fc.constantFrom("The", "minister", "U.S.", "-", "said", "“", "2024", "Ó", "مرحبا", "", "NATO", "😀", ".");
const sentence = fc.array(word, { maxLength: 30 });

describe("the encoder", () => {
  it("gives a sentence the same analysis whatever else is in the batch", async () => {
    const { analyze } = await encoder;
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        expect(analyze(sentences)).toEqual(sentences.map((alone) => analyze([alone])[0]));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same analysis in JavaScript as in WebAssembly", async () => {
    const [fast, slow] = await Promise.all([encoder, script]);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        expect(slow.analyze(sentences)).toEqual(fast.analyze(sentences));
      }),
      { numRuns: 40 },
    );
  });

  it("gives every sentence one tree and names in order", async () => {
    const { analyze } = await encoder;
    fc.assert(
      fc.property(sentence, (tokens) => {
        const { upos, head, deprel, names } = analyze([tokens])[0]!;
        expect(upos).toHaveLength(tokens.length);
        expect(head.filter((parent) => parent < 0)).toHaveLength(Math.min(1, tokens.length));
        for (const [token, parent] of head.entries()) expect(deprel[token] === "root").toBe(parent < 0);
        for (const start of head.keys()) {
          let at = start;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThan(tokens.length);
            at = head[at]!;
          }
        }
        let end = 0;
        for (const name of names) {
          expect(name.first).toBeGreaterThanOrEqual(end);
          expect(name.last).toBeGreaterThan(name.first);
          expect(name.confidence).toBeGreaterThanOrEqual(0);
          expect(name.confidence).toBeLessThanOrEqual(1);
          end = name.last;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });

  it("takes sentences of any length", async () => {
    const { analyze } = await encoder;
    expect(analyze([])).toEqual([]);
    expect(analyze([[]])).toEqual([{ upos: [], xpos: [], head: [], deprel: [], names: [], states: new Int16Array(0) }]);
    expect(analyze([["Peace"]])[0]!.head).toEqual([-1]);
    for (const length of [WINDOW, WINDOW + 1, 1500]) {
      const tokens = Array.from({ length }, (_, at) => ["talks", "in", "Oslo", "and", `W${at % 97}`][at % 5]!);
      const { upos, head, names } = analyze([tokens, ["Peace"]])[0]!;
      expect(upos.every((tag) => tag !== "")).toBe(true);
      expect(head.filter((parent) => parent < 0)).toHaveLength(1);
      expect(head.every((parent) => parent < length)).toBe(true);
      expect(names.every((name, at) => at === 0 || name.first >= names[at - 1]!.last)).toBe(true);
    }
  });

  it("remembers more forms than it has room for without a change of answers", async () => {
    const { analyze } = await encoder;
    const tokens = ["Envoy", "left", "Quito"];
    const before = analyze([tokens]);
    for (let round = 0; round < 12; round++) {
      analyze(Array.from({ length: 60 }, (_, row) => Array.from({ length: 15 }, (_, at) => `w${round}-${row}-${at}`)));
    }
    expect(analyze([tokens])).toEqual(before);
  });
});

describe("encoder weights", () => {
  const load = (tensors = randomTensors(2), meta = {}) => loadEncoder(weightsFile(tensors, meta));
  const invalid = { name: "DramatisError", code: "asset-invalid" };

  it("are refused when a tensor is missing or of a wrong size", async () => {
    for (const name of randomTensors(2).keys()) {
      if (name === "root_rel") continue;
      const without = randomTensors(2);
      without.delete(name);
      await expect(load(without), name).rejects.toMatchObject(invalid);
      const longer = randomTensors(2);
      longer.set(name, new Float32Array(3));
      await expect(load(longer), name).rejects.toMatchObject(invalid);
    }
  });

  it("are refused when they are damaged", async () => {
    const sound = weightsFile(randomTensors(2));
    const header = 12 + new DataView(sound.buffer).getUint32(8, true);
    const checksum = checksumOf(new Uint32Array(sound.slice(header).buffer));
    await expect(loadEncoder(weightsFile(randomTensors(2), {}, checksum))).resolves.toHaveProperty("analyze");
    const damaged = weightsFile(randomTensors(2), {}, checksum);
    damaged[damaged.length - 300]! ^= 4;
    await expect(loadEncoder(damaged)).rejects.toMatchObject(invalid);
  });

  it("are refused when a size is one that cannot be computed", async () => {
    await expect(load(randomTensors(2), { hidden_size: 10 })).rejects.toMatchObject(invalid);
    await expect(load(randomTensors(2), { tags: ["O", "B-nonsense"] })).rejects.toMatchObject(invalid);
    await expect(load(randomTensors(2), { labels: [] })).rejects.toMatchObject(invalid);
  });

  it("are refused when the file is cut short or something else", async () => {
    const bytes = weightsFile(randomTensors(2));
    await expect(loadEncoder(bytes.subarray(0, bytes.length - 40))).rejects.toMatchObject(invalid);
    await expect(loadEncoder(bytes.subarray(0, 100))).rejects.toMatchObject(invalid);
    await expect(loadEncoder(new Uint8Array())).rejects.toMatchObject(invalid);
    await expect(loadEncoder(new TextEncoder().encode("not weights at all, but text"))).rejects.toMatchObject(invalid);
  });
});
