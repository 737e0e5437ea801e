import { describe, expect, it } from "vitest";
import { trainNetwork } from "../../models/events/train-network.js";
import { eventWeights } from "../../models/events/weights.js";
import { clearExample, createExample } from "../../src/inference/example.js";
import { createFeatureList } from "../../src/inference/feature-list.js";
import { readFeatureNetwork } from "../../src/inference/feature-network.js";
import { hashString } from "../../src/inference/hash.js";
import { readTensors } from "../../src/inference/tensor-file.js";

const vectors = {
  size: 2,
  write: (plain: string, row: Float32Array, at: number) => row.set(plain === "war" ? [3, 0] : [0, 3], at),
};
const settings = {
  hidden: 8,
  epochs: 60,
  rate: 0.01,
  rowRate: 0.2,
  least: 1,
  featureDropout: 0,
  hiddenDropout: 0,
  wordDropout: 0,
  decay: 0,
  states: true,
  members: 2,
};

/** Whether features and words agree: what no linear model can tell. */
const cases = Array.from({ length: 64 }, (_, at) => {
  const list = createFeatureList();
  list.add(1, at & 1);
  const word = (at & 2) === 0 ? "war" : "peace";
  return {
    features: Uint32Array.of(list.ids[0]!),
    words: [[word]],
    states: [],
    label: (at & 1) === (at & 2) >> 1 ? 1 : 0,
    weight: 1,
  };
});

function trained() {
  const network = trainNetwork(cases, 2, vectors, settings);
  const bytes = eventWeights(
    { toy: network },
    { families: [], confidence: [], told: [], least: { word: 0, ruled: 0, learned: 0 } },
  );
  return { bytes, network: readFeatureNetwork(readTensors(bytes), "toy", vectors) };
}

describe("a network over features and words", () => {
  const { bytes, network } = trained();

  it.each(["war", "peace"])("answers at run time as it was trained, with %s", (word) => {
    const example = createExample(1);
    for (const bit of [0, 1]) {
      clearExample(example);
      example.features.add(1, bit);
      example.words[0]!.push(word);
      const [no = 0, yes = 0] = network.run(example);
      expect(no + yes).toBeCloseTo(1, 5);
      expect(yes > 0.5).toBe(bit === (word === "war" ? 0 : 1));
    }
  });

  it("comes out the same to the byte in every training", () => {
    expect(Buffer.from(trained().bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it("takes a feature it has never seen for nothing", () => {
    const example = createExample(1);
    example.words[0]!.push("war");
    const [before] = network.run(example);
    example.features.add(99, 12345);
    expect(network.run(example)[0]).toBe(before);
  });
});

describe("a network over states of tokens", () => {
  const document = { size: 4, values: Int16Array.of(9000, -9000, 0, 20000, -9000, 9000, 0, 20000) };
  const seen = Array.from({ length: 64 }, (_, at) => ({
    features: cases[at]!.features,
    words: [],
    states: [document.values.subarray((at & 1) * 4, (at & 1) * 4 + 4)],
    label: at & 1,
    weight: 1,
  }));
  const bytes = eventWeights(
    { toy: trainNetwork(seen, 2, vectors, settings) },
    { families: [], confidence: [], told: [], least: { word: 0, ruled: 0, learned: 0 } },
  );
  const network = readFeatureNetwork(readTensors(bytes), "toy", vectors);

  it("answers at run time as it was trained, in one document after another", () => {
    const example = createExample(0, 1);
    const turned = { size: 4, values: Int16Array.from([4, 5, 6, 7, 0, 1, 2, 3], (at) => document.values[at]!) };
    for (const [states, first] of [
      [document, 0],
      [turned, 1],
      [document, 0],
    ] as const) {
      example.states = states;
      for (const token of [0, 1]) {
        example.tokens[0] = token;
        expect(network.run(example)[1]! > 0.5).toBe(token !== first);
      }
    }
  });
});

describe("hashed features", () => {
  it("keep template and order of values apart and grow without end", () => {
    const list = createFeatureList();
    const words = Array.from({ length: 1000 }, (_, at) => hashString(`word ${at}`));
    for (const word of words) list.add(1, word);
    for (const word of words) list.add(2, word);
    list.add(1, words[0]!, words[1]!);
    list.add(1, words[1]!, words[0]!);
    expect(new Set(list.ids.subarray(0, list.size)).size).toBe(2002);
  });
});
