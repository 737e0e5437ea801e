import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Text of a file below a folder. */
export function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Texts of the files in a folder whose names fit, by name. */
export function readFolder(
  folder: string,
  path: string,
  fits: (name: string) => boolean = () => true,
): readonly string[] {
  return readdirSync(join(folder, path))
    .filter(fits)
    .sort()
    .map((name) => readText(folder, join(path, name)));
}

/** Bytes of a file. */
export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
