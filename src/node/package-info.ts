import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./assets.js";

/** Something the package is made of, with the licence of its source. */
export interface Source {
  readonly name: string;
  readonly licence: string;
}

/** A trained model of the package. */
export interface ModelInfo {
  readonly name: string;
  /** First heading of its card. */
  readonly title: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether its scores were measured on these very weights; `undefined` without scores. */
  readonly measured?: boolean;
  /** As `metrics.json` has them. */
  readonly scores?: unknown;
  /** What it was trained on. */
  readonly sources: readonly Source[];
}

/** What the installed package consists of. */
export interface PackageInfo {
  readonly version: string;
  readonly node: string;
  readonly models: readonly ModelInfo[];
  readonly data: readonly Source[];
}

/** Reads what the installed package consists of from its own files. */
export function readPackageInfo(): PackageInfo {
  const models = packageFolder("models");
  const names = readdirSync(models).filter((name) => existsSync(join(models, name, "weights.bin")));
  return {
    version: packageVersion(),
    node: process.version,
    models: names.sort().map((name) => readModel(name, join(models, name))),
    data: readSources(readFileSync(join(packageFolder("data"), "README.md"), "utf8")),
  };
}

/** The version in `package.json`. */
export function packageVersion(): string {
  const file = join(packageFolder("data"), "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function readModel(name: string, folder: string): ModelInfo {
  const weights = readFileSync(join(folder, "weights.bin"));
  const card = readFileSync(join(folder, "card.md"), "utf8");
  const sha256 = createHash("sha256").update(weights).digest("hex");
  const metrics = join(folder, "metrics.json");
  const measured = existsSync(metrics)
    ? (JSON.parse(readFileSync(metrics, "utf8")) as { sha256?: string; scores?: unknown })
    : undefined;
  return {
    name,
    title: /^# (.*)/m.exec(card)?.[1] ?? name,
    bytes: weights.length,
    sha256,
    ...(measured === undefined ? {} : { measured: measured.sha256 === sha256, scores: measured.scores }),
    sources: readSources(card),
  };
}

/** The rows of the first table with a column about licences: the first cell, and that column's. */
function readSources(markdown: string): readonly Source[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  const head = rows.findIndex((row) => /licence/i.test(row));
  if (head < 0) return [];
  const column = cellsOf(rows[head]!).findIndex((cell) => /licence/i.test(cell));
  return rows.slice(head + 2).map((row) => {
    const cells = cellsOf(row);
    return { name: cells[0]!.replaceAll("`", ""), licence: cells[column] ?? "" };
  });
}

function cellsOf(row: string): readonly string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
