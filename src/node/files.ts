import { DramatisError } from "../document/errors.js";
import { readChunks } from "./chunks.js";

/**
 * The text of a file, or of standard input for `-`. A file with NUL bytes is taken for binary.
 *
 * @throws DramatisError `input-missing`, `input-empty`, `input-binary`, `input-encoding`
 */
export async function readText(path: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  try {
    for await (const bytes of readChunks(path)) {
      if (bytes.includes(0)) {
        throw new DramatisError("input-binary", "is a binary file", {
          value: path,
          remedy: "convert it to plain text first",
        });
      }
      parts.push(decoder.decode(bytes, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    throw new DramatisError("input-encoding", "is not UTF-8", {
      value: path,
      remedy: "convert it to UTF-8 first",
      cause,
    });
  }
  const text = parts.join("");
  if (text.trim() === "") throw new DramatisError("input-empty", "is empty", { value: path });
  return text;
}
