import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

async function importsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    external: ["node:*"],
    logLevel: "silent",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
}

describe("a bundle for the browser", () => {
  it("holds no node: module", async () => {
    expect(await importsOf('export * from "./src/index.ts";')).toEqual([]);
  });

  it("would show one", async () => {
    expect(await importsOf('export * from "./src/node/index.ts";')).toContain("node:fs");
  });
});
