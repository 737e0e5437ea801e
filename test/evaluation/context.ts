import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/document/report.js";
import type { Analyzer } from "../../src/inference/analyzer.js";

/** What an evaluation works with. */
export interface Context {
  /** Reads a raw text; the report holds tokens. */
  readonly read: (text: string, published?: string) => Report;
  /** The trained models by name, for what is measured on gold tokens. */
  readonly analyzers: Readonly<Record<string, Analyzer>>;
  /** Text of a file below the folder of corpora. */
  readonly file: (path: string) => string;
  /** Names of the files in a folder below it, sorted. */
  readonly list: (folder: string) => readonly string[];
  /** At most so many units of each set. */
  readonly limit: number;
}

/** One line of a table: what was measured, and numbers by column. */
export interface Row {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A measured set: a table, and mistakes as lines that begin with their kind and a tab. */
export interface Outcome {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly errors: readonly string[];
}

/** A set that can be measured by name. */
export interface EvaluationSet {
  readonly name: string;
  readonly measure: (context: Context) => readonly Outcome[];
}

/** Ways to read a folder of corpora. */
export function corporaFolder(folder: string): Pick<Context, "file" | "list"> {
  return {
    file: (path) => readFileSync(join(folder, path), "utf8"),
    list: (path) => readdirSync(join(folder, path)).sort(),
  };
}

/** A share as per cent with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
