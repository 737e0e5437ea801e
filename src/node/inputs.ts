import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const readable = /\.(?:txt|json|ndjson|jsonl)(?:\.gz)?$/i;

/**
 * The files that some paths mean: a file is itself, a folder all `.txt`, `.json`, `.ndjson` and `.jsonl` files below it, packed or not, by
 * name. A path that leads nowhere stays, so that reading it tells why.
 */
export function expandInputs(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (path !== "-" && isFolder(path) ? filesBelow(path) : [path]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => readable.test(name));
  return names.sort().map((name) => join(folder, name));
}
