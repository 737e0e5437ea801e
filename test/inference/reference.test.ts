import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SentenceAnalysis } from "../../src/inference/analyzer.js";
import { loadEncoder } from "../../src/inference/encoder.js";
import { createScriptKernels } from "../../src/inference/kernels/script.js";

/** What the trainer's own program says with the shipped weights. Heads count from 1, 0 is the root. */
interface Reference {
  readonly sha256: string;
  readonly sentences: readonly {
    readonly tokens: readonly string[];
    readonly upos: readonly string[];
    readonly xpos: readonly string[];
    readonly heads: readonly number[];
    readonly labels: readonly string[];
    readonly tags: readonly string[];
  }[];
}

const weights = readFileSync(new URL("../../models/encoder/weights.bin", import.meta.url));
const reference: Reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));
const texts = reference.sentences.map(({ tokens }) => tokens);

/** The tags B-…, I-… and O of the names. */
function tagsOf({ names, upos }: SentenceAnalysis): string[] {
  const tags = upos.map(() => "O");
  for (const { first, last, type, reading } of names) {
    const kind = reading === undefined ? type : `${type}-${reading}`;
    for (let token = first; token < last; token++) tags[token] = `${token === first ? "B" : "I"}-${kind}`;
  }
  return tags;
}

describe("the shipped encoder", () => {
  it("is the one that the reference was made with", () => {
    expect(createHash("sha256").update(weights).digest("hex")).toBe(reference.sha256);
  });

  it("says what its trainer's program says", async () => {
    const { analyze } = await loadEncoder(weights);
    analyze(texts).forEach((analysis, index) => {
      const { upos, xpos, heads, labels, tags } = reference.sentences[index]!;
      expect(analysis.upos).toEqual(upos);
      expect(analysis.xpos).toEqual(xpos);
      expect(analysis.head.map((head) => head + 1)).toEqual(heads);
      expect(analysis.deprel).toEqual(labels);
      expect(tagsOf(analysis)).toEqual(tags);
    });
  });

  it("says the same without WebAssembly", async () => {
    const [fast, slow] = await Promise.all([loadEncoder(weights), loadEncoder(weights, createScriptKernels)]);
    expect(slow.analyze(texts)).toEqual(fast.analyze(texts));
  });

  it("is quick enough for whole archives", async () => {
    const { analyze } = await loadEncoder(weights);
    const many = Array.from({ length: 10 }, () => texts).flat();
    const tokens = many.flat().length;
    const rates = Array.from({ length: 6 }, () => {
      const start = process.cpuUsage();
      analyze(many);
      const { user, system } = process.cpuUsage(start);
      return (tokens * 1e6) / (user + system);
    });
    expect(Math.max(...rates)).toBeGreaterThan(4000);
  });
});
