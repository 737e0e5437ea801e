import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of jars that an environment variable names; `undefined` where it names none, or there is no Java. */
export function jarsOf(variable: string): string | undefined {
  const folder = process.env[variable];
  if (folder === undefined || !readdirSync(folder).some((file) => file.endsWith(".jar"))) return undefined;
  return spawnSync("java", ["-version"]).status === 0 ? folder : undefined;
}

/** Runs a program of this folder on a file with this content; returns the JSON of its last line. */
export function readWithJava(program: string, jars: string, content: string, extension: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, content);
    const path = fileURLToPath(new URL(program, import.meta.url));
    const args = ["-Djava.awt.headless=true", "-cp", join(jars, "*"), path, file];
    const { status, stdout, stderr } = spawnSync("java", args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
