import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const entry = new URL("../../dist/node/index.js", import.meta.url).href;

/** Milliseconds that Node takes for importing the package, or for making a reader, in a fresh process: the best of five. */
function measure(what: "import" | "reader"): number {
  const code = `
    const start = performance.now();
    const { createReader } = await import(${JSON.stringify(entry)});
    const imported = performance.now();
    ${what === "reader" ? "await createReader();" : ""}
    console.log(${what === "reader" ? "performance.now() - imported" : "imported - start"});`;
  const run = () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], {
        cwd: fileURLToPath(new URL("../..", import.meta.url)),
      }),
    );
  return Math.min(run(), run(), run(), run(), run());
}

describe("loading", () => {
  it("imports in under 100 ms", () => {
    expect(measure("import")).toBeLessThan(100);
  });

  it("makes a reader in under 700 ms", () => {
    expect(measure("reader")).toBeLessThan(700);
  });
});
