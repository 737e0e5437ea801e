import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../models/encoder/", import.meta.url);

describe("the published scores", () => {
  it("are those of the weights that ship", () => {
    const { sha256 } = JSON.parse(readFileSync(new URL("metrics.json", folder), "utf8")) as { readonly sha256: string };
    const weights = readFileSync(new URL("weights.bin", folder));
    expect(createHash("sha256").update(weights).digest("hex")).toBe(sha256);
  });
});
