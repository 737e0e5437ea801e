import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PYTHON = process.env["PYTHON"] ?? "python3";

/** Whether a Python module can be imported. The interpreter is `$PYTHON`, or `python3`. */
export function hasModule(name: string): boolean {
  return spawnSync(PYTHON, ["-c", `import ${name}`]).status === 0;
}

/** Runs a script of this folder on a file with this content; returns the JSON that it prints. */
export function readWith(script: string, argument: string, content: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-"));
  try {
    const file = join(folder, "file");
    writeFileSync(file, content);
    const path = fileURLToPath(new URL(script, import.meta.url));
    const { status, stdout, stderr } = spawnSync(PYTHON, [path, argument, file], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
