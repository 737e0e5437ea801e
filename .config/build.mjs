/**
 * Builds `dist`: types and modules by the compiler, then the entries bundled into few files, because loading hundreds of small modules
 * takes longer than all else that an import does; and the program of the viewer's page.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = `${root}node_modules/typescript/bin/tsc`;

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, "-p", `${root}.config/tsconfig.build.json`], { stdio: "inherit" });
await build({
  entryPoints: ["index", "node/index", "node/worker", "cli/main"].map((entry) => `${root}dist/${entry}.js`),
  outdir: `${root}dist`,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  // Two folders below the package, like the modules they come from: paths to its data stay true.
  chunkNames: "node/chunk-[hash]",
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  // Else every literal with a class of letters becomes a call that compiles it each time.
  supported: { "regexp-unicode-property-escapes": true },
  logLevel: "warning",
});
await build({
  entryPoints: [`${root}src/viewer/app/main.ts`],
  outfile: `${root}dist/viewer/app.js`,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  banner: { js: "/* With sigma, graphology and graphology-layout-forceatlas2: MIT licence. */" },
  logLevel: "warning",
});
chmodSync(`${root}dist/cli/main.js`, 0o755);
