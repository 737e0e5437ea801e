import { TextDecoder } from "node:util";
import { DramatisError } from "../document/errors.js";
import { readChunks } from "./chunks.js";
import { MOST, tooLong } from "./files.js";

/**
 * The lines of a file (`-` is standard input) without their ends, read piece by piece: memory grows with the longest line only. A byte
 * order mark at the beginning is dropped.
 *
 * @throws DramatisError `input-missing`, `input-binary`, `input-encoding`, `input-too-long`
 */
export async function* readLines(path: string, onBytes?: (total: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let length = 0;
  for await (const bytes of readChunks(path, onBytes)) {
    if (bytes.includes(0)) throw new DramatisError("input-binary", "is a binary file", { value: path });
    const pieces = decode(decoder, bytes, path).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield parts.splice(0).join("") + piece;
    }
    const rest = pieces.at(-1)!;
    length = rest.length + (pieces.length === 1 ? length : 0);
    if (length > MOST) throw tooLong(path);
    parts.push(rest);
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
