import { renameSync, rmSync, writeFileSync } from "node:fs";
import { DramatisError } from "../document/errors.js";
import type { Io } from "./command.js";

/**
 * Writes chunks to a file, or to standard output where none is named. A file appears whole or not at all.
 *
 * @throws DramatisError `output-failed`
 */
export async function writeOutput(
  io: Io,
  file: string | undefined,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  if (file === undefined || file === "-") {
    for await (const chunk of chunks) io.out(chunk);
    return;
  }
  const part = `${file}.part`;
  try {
    writeFileSync(part, "");
    for await (const chunk of chunks) writeFileSync(part, chunk, { flag: "a" });
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    if (cause instanceof DramatisError) throw cause;
    throw new DramatisError("output-failed", `cannot write: ${(cause as Error).message}`, { value: file, cause });
  }
}
