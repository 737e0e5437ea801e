import { readFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const source = new URL("kernels.as", import.meta.url);
const options = ["--optimizeLevel", "3", "--noAssert", "--runtime", "stub", "--importMemory"];
const features = ["--enable", "simd", "--enable", "bulk-memory"];

/**
 * Compiles `kernels.as` with AssemblyScript and returns the text of `src/inference/kernels/binary.generated.ts`; the same source gives
 * the same bytes. Throws an `Error` with the compiler's messages where the source is wrong.
 */
export async function compileKernels(): Promise<string> {
  const text = readFileSync(source, "utf8");
  let binary = new Uint8Array();
  const files = {
    readFile: (name: string) => (name === "kernels.ts" ? text : null),
    writeFile: (_name: string, contents: Uint8Array | string) => {
      if (typeof contents !== "string") binary = Uint8Array.from(contents);
    },
    listFiles: () => [],
  };
  const { error, stderr } = await main(["kernels.ts", "--outFile", "kernels.wasm", ...options, ...features], files);
  if (error !== null) throw new Error(stderr.toString(), { cause: error });
  const lines =
    Buffer.from(binary)
      .toString("base64")
      .match(/.{1,100}/g) ?? [];
  return [
    "// Generated from models/kernels/kernels.as by `npm run kernels`; edit that file, not this one.",
    "",
    "/** The WebAssembly binary of the encoder's kernels in base 64. It imports its memory as `env.memory`. */",
    `export const KERNELS =\n${lines.map((line) => `  "${line}"`).join(" +\n")};`,
    "",
  ].join("\n");
}
