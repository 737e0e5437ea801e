import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DramatisError } from "../../src/document/errors.js";
import { readStatusModel } from "../../src/extraction/status/learned/model.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";

const assets = readAssets();
const { "status/weights.bin": weights, ...others } = assets.models;
const reader = await createReader(assets);
const ruled = await createReader({ ...assets, models: others });

/** Types and statuses of the events of a sentence. */
function told(from: typeof reader, sentence: string): readonly string[] {
  return from.read(sentence).events.map(({ type, status }) => `${type} ${status}`);
}

describe("the learned voice on status", () => {
  it("knows what lasts and what is to come where the form does not say so", () => {
    const insurgency = "The insurgency against Mali worries Chad.";
    expect(told(ruled, insurgency)).toContain("assault occurred");
    expect(told(reader, insurgency)).toContain("assault ongoing");
  });

  it.each([
    ["Chad has not attacked Mali.", "assault negated"],
    ["Chad refused to meet Mali.", "meeting negated"],
    ["Chad allegedly attacked Mali.", "assault alleged"],
    ["Chad may attack Mali.", "assault possible"],
    ["Chad will attack Mali.", "assault planned"],
  ])("does not overrule the words of: %s", (sentence, expected) => expect(told(reader, sentence)).toContain(expected));

  it("is a probability", () => {
    const { status, probability } = readStatusModel(weights!).judge(["rule occurred", "rule occurred ASSAULT VERB"]);
    expect(status).toBe("occurred");
    expect(probability).toBeGreaterThan(0.2);
    expect(probability).toBeLessThanOrEqual(1);
  });

  it("refuses weights of another model", () => {
    const encoder = readFileSync(new URL("../../models/encoder/weights.bin", import.meta.url));
    expect(() => readStatusModel(encoder)).toThrow(DramatisError);
  });
});
