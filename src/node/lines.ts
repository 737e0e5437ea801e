import { closeSync, openSync, readSync } from "node:fs";
import { TextDecoder } from "node:util";
import { DramatisError } from "../document/errors.js";

const chunkSize = 1 << 16;

/**
 * The lines of a file (`-` is standard input) without their ends, read piece by piece: memory grows with the longest line only. A byte
 * order mark at the beginning is dropped.
 *
 * @throws DramatisError `input-missing`, `input-binary`, `input-encoding`
 */
export function* readLines(path: string): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  for (const bytes of readChunks(path)) {
    if (bytes.includes(0)) throw new DramatisError("input-binary", "is a binary file", { value: path });
    const pieces = decode(decoder, bytes, path).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield parts.splice(0).join("") + piece;
    }
    parts.push(pieces.at(-1)!);
  }
  const rest = parts.join("") + decode(decoder, undefined, path);
  if (rest !== "") yield rest;
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, path: string): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new DramatisError("input-encoding", "is not UTF-8", {
      value: path,
      remedy: "convert it to UTF-8 first",
      cause,
    });
  }
}

/** The bytes of a file (`-` is standard input), piece by piece; each piece is overwritten by the next. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(chunkSize);
  const file = path === "-" ? 0 : open(path);
  try {
    for (;;) {
      const count = readSome(file, buffer, path);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    if (file !== 0) closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function readSome(file: number, buffer: Uint8Array, path: string): number {
  for (;;) {
    try {
      return readSync(file, buffer, 0, buffer.length, null);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw unreadable(path, cause);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Why a file cannot be read, in words. */
function unreadable(path: string, cause: unknown): DramatisError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "not allowed to read it",
    EISDIR: "is a folder",
  };
  return new DramatisError("input-missing", reasons[code] ?? `cannot be read (${code})`, { value: path, cause });
}
