import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "../document/assets.js";
import { DramatisError } from "../document/errors.js";

const packageRoot = fileURLToPath(new URL("../../", import.meta.url));
const skipped = /^(?:build|ontology|sample|schema|training)\//;

/** Folder with the package's own tables and weights. */
export function packageFolder(name: "data" | "models"): string {
  return join(packageRoot, name);
}

/** Reads the tables and weights that lie in the package. Throws `asset-missing` where the package is incomplete. */
export function readAssets(): Assets {
  return {
    data: readFolder(packageFolder("data"), /\.(?:tsv|txt)$/, (path) => readFileSync(path, "utf8")),
    models: readFolder(packageFolder("models"), /\.bin$/, (path) => new Uint8Array(readFileSync(path))),
  };
}

function readFolder<T>(folder: string, wanted: RegExp, read: (path: string) => T): Readonly<Record<string, T>> {
  const files: [name: string, content: T][] = [];
  try {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const name = file.split(sep).join("/");
      if (wanted.test(name) && !skipped.test(name)) files.push([name, read(join(folder, file))]);
    }
  } catch (cause) {
    throw new DramatisError("asset-missing", `cannot read ${folder}`, {
      value: folder,
      remedy: "install the package anew",
      cause,
    });
  }
  return Object.fromEntries(files);
}
