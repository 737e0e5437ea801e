import { appendFileSync, statSync, writeFileSync } from "node:fs";
import { DramatisError } from "../../document/errors.js";
import type { Input } from "../../node/articles.js";

/** Empties the file that will list what failed. Throws `output-failed`. */
export function startFailures(file: string): void {
  try {
    writeFileSync(file, "");
  } catch (cause) {
    throw new DramatisError("output-failed", `cannot write: ${(cause as Error).message}`, { value: file, cause });
  }
}

/** Adds an input that failed: its file, its line where it has one, the code of the error and what it says. */
export function addFailure(list: string, { file, line }: Input, error: unknown): void {
  const code = error instanceof DramatisError ? error.code : "internal";
  const message = error instanceof Error ? error.message : String(error);
  appendFileSync(list, `${JSON.stringify({ file, ...(line === undefined ? {} : { line }), code, message })}\n`);
}

/** Bytes of the list of failures; 0 without one. */
export function failuresSize(list: string | undefined): number {
  return list === undefined ? 0 : (statSync(list, { throwIfNoEntry: false })?.size ?? 0);
}
