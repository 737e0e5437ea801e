import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dramatis-package-"));
const installed = join(folder, "node_modules", "dramatis");
const { dependencies, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A range such as ">=20.19.0" as a number that grows with the version. */
function leastNode(range: string): number {
  const [, major = "0", minor = "0"] = /(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  return Number(major) * 1000 + Number(minor);
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

/** Unpacks the tarball where npm would, beside the dependencies that it names and no others. */
beforeAll(() => {
  const out = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  [packed] = JSON.parse(out) as [Packed];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(dependencies)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, "node_modules", name), place);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

describe("the packed package", () => {
  it("asks for no older Node than its dependencies do", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Readonly<
        Record<string, { dev?: boolean; optional?: boolean; peer?: boolean; engines?: { node?: string } }>
      >;
    };
    const own = leastNode(engines.node);
    const shipped = Object.entries(packages).filter(([, item]) => !item.dev && !item.optional && !item.peer);
    const newer = shipped.filter(([, item]) => leastNode(item.engines?.node ?? ">=0") > own);
    expect(newer.map(([name]) => name)).toEqual([]);
  });

  it("holds what it needs and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      "dist/cli/main.js",
      "dist/index.js",
      "dist/node/index.d.ts",
      "dist/node/worker.js",
      "dist/viewer/app.js",
      "data/README.md",
      "data/schema/report.json",
      "models/encoder/card.md",
      "models/encoder/weights.bin",
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
    ])
      expect(paths).toContain(path);
    const allowed =
      /^(?:dist\/.+\.(?:js|d\.ts)|data\/(?!build\/).+|models\/\w+\/(?:weights\.bin|\w+\.(?:json|md))|[A-Z]+(?:\.md)?|package\.json)$/;
    expect(paths.filter((path) => !allowed.test(path) || /\.map$|(?:^|\/)\./.test(path))).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(40e6);
  });

  it("reads articles and pages on the command line", () => {
    writeFileSync(join(folder, "a.txt"), "French President Emmanuel Macron visited Poland on Monday.");
    const page = `<html><body><article><h1>Visit</h1><p>${"Macron visited Poland on Monday. ".repeat(20)}</p></article></body></html>`;
    writeFileSync(join(folder, "b.html"), page);
    const out = run([join(installed, "dist/cli/main.js"), "read", "a.txt", "b.html", "--jobs", "2", "--quiet"]);
    expect(out.match(/Emmanuel Macron, President of France/g)).toHaveLength(1);
    expect(out).toContain("Emmanuel Macron visited Poland");
    expect(run([join(installed, "dist/cli/main.js"), "info"])).toContain("Model encoder");
  });

  it("reads articles for a program, with worker threads", () => {
    const script = `import { readAll } from "dramatis";
      const names = [];
      for await (const { report } of readAll(["Macron visited Poland.", "Scholz met Modi."], { jobs: 2 }))
        names.push(report.events[0].type);
      console.log(names.join());`;
    expect(run(["--input-type=module", "-e", script]).trim()).toBe("visit,meeting");
  });
});
