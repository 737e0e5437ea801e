import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const entry = new URL("../../dist/node/index.js", import.meta.url).href;

/** Milliseconds of processor time for importing the package, or for making a reader, in a fresh process: the best of five. */
function measure(what: "import" | "reader"): number {
  const code = `
    const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const start = spent();
    const { createReader } = await import(${JSON.stringify(entry)});
    const imported = spent();
    ${what === "reader" ? "await createReader();" : ""}
    console.log(${what === "reader" ? "spent() - imported" : "imported - start"});`;
  const run = () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], {
        cwd: fileURLToPath(new URL("../..", import.meta.url)),
      }),
    );
  return Math.min(run(), run(), run(), run(), run());
}

describe("loading", () => {
  it("imports in under 130 ms", () => {
    expect(measure("import")).toBeLessThan(130);
  });

  it("makes a reader in under 700 ms", () => {
    expect(measure("reader")).toBeLessThan(700);
  });
});
