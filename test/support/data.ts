import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The tables of the package as a reader gets them: path under `data/` to text. */
export function readData(): Readonly<Record<string, string>> {
  const root = fileURLToPath(new URL("../../data", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(tsv|json|md)$/.test(file),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file.split(sep).join("/"), readFileSync(join(root, file), "utf8")]),
  );
}
