import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { DramatisError } from "../document/errors.js";

/**
 * The bytes of a file (`-` is standard input), piece by piece; a file that ends in `.gz` is unpacked on the way. `onBytes` learns how
 * many bytes of the file itself were read so far.
 *
 * @throws DramatisError `input-missing`, or `input-encoding` for a damaged archive
 */
export async function* readChunks(path: string, onBytes?: (total: number) => void): AsyncGenerator<Uint8Array> {
  const file: Readable & { readonly bytesRead?: number } = path === "-" ? process.stdin : createReadStream(path);
  try {
    for await (const bytes of path.endsWith(".gz") ? unpack(file) : file) {
      onBytes?.(file.bytesRead ?? 0);
      yield bytes;
    }
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    if (path !== "-") file.destroy();
  }
}

/** An error of the packed stream becomes one of the unpacked stream, where the reader of the pieces meets it. */
function unpack(file: Readable): Readable {
  const gunzip = createGunzip();
  file.once("error", (cause) => gunzip.destroy(cause));
  return file.pipe(gunzip);
}

/** Why a file cannot be read, in words. */
function unreadable(path: string, cause: unknown): DramatisError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "not allowed to read it",
    EISDIR: "is a folder",
  };
  if (code.startsWith("Z_")) return new DramatisError("input-encoding", "is a damaged archive", { value: path, cause });
  return new DramatisError("input-missing", reasons[code] ?? `cannot be read (${code})`, { value: path, cause });
}
