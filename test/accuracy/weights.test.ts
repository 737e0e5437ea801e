import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("the published scores", () => {
  it.each(["coreference", "encoder", "events", "relations", "status"])(
    "of the %s are those of the weights that ship",
    (name) => {
      const folder = new URL(`../../models/${name}/`, import.meta.url);
      const { sha256 } = JSON.parse(readFileSync(new URL("metrics.json", folder), "utf8")) as {
        readonly sha256: string;
      };
      const weights = readFileSync(new URL("weights.bin", folder));
      expect(createHash("sha256").update(weights).digest("hex")).toBe(sha256);
    },
  );
});
