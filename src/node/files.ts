import { readFileSync, statSync } from "node:fs";
import { DramatisError } from "../document/errors.js";

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws DramatisError `input-missing`, `input-empty`, `input-binary`, `input-encoding`
 */
export function readText(path: string): string {
  return decodeText(readBytes(path), path);
}

function readBytes(path: string): Uint8Array {
  try {
    if (path !== "-" && statSync(path).isDirectory()) {
      throw new DramatisError("input-missing", "is a folder", { value: path, remedy: "name the files in it" });
    }
    return readFileSync(path === "-" ? 0 : path);
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    const message =
      code === "ENOENT" ? "no such file" : code === "EACCES" ? "not allowed to read it" : `cannot be read (${code})`;
    throw new DramatisError("input-missing", message, { value: path, cause });
  }
}

/**
 * Bytes as UTF-8 text. A file with NUL bytes is taken for binary.
 *
 * @throws DramatisError `input-empty`, `input-binary`, `input-encoding`
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new DramatisError("input-empty", "is empty", { value: name });
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new DramatisError("input-binary", "is a binary file", {
      value: name,
      remedy: "convert it to plain text first",
    });
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new DramatisError("input-encoding", "is not UTF-8", {
      value: name,
      remedy: "convert it to UTF-8 first",
      cause,
    });
  }
  if (text.trim() === "") throw new DramatisError("input-empty", "is empty", { value: name });
  return text;
}
