import { DramatisError } from "../document/errors.js";
import { readChunks } from "./chunks.js";
import { encodingOf } from "./encoding.js";

/** What an article may weigh in any case: more would not fit into a string. */
export const MOST = 2 ** 28;

/** How to read a file of text. */
export interface TextOptions {
  /** Whether pages and feeds may name their encoding themselves; else it is UTF-8. */
  readonly declared?: boolean;
  /** Learns how many bytes of the file were read so far. */
  readonly onBytes?: ((total: number) => void) | undefined;
}

/**
 * The text of a file, or of standard input for `-`. A file with NUL bytes is taken for binary.
 *
 * @throws DramatisError `input-missing`, `input-empty`, `input-binary`, `input-encoding`, `input-too-long`
 */
export async function readText(path: string, { declared = false, onBytes }: TextOptions = {}): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of readChunks(path, onBytes)) {
    size += bytes.length;
    if (size > MOST) throw tooLong(path);
    parts.push(bytes);
  }
  const bytes = Buffer.concat(parts);
  const encoding = declared ? encodingOf(bytes) : "utf-8";
  if (bytes.includes(0) && !encoding.startsWith("utf-16")) {
    throw new DramatisError("input-binary", "is a binary file", {
      value: path,
      remedy: "convert it to plain text first",
    });
  }
  const text = decode(bytes, encoding, path);
  if (text.trim() === "") throw new DramatisError("input-empty", "is empty", { value: path });
  return text;
}

/** The error of a file or line of more than {@link MOST} bytes. */
export function tooLong(path: string): DramatisError {
  return new DramatisError("input-too-long", `has more than ${MOST / 2 ** 20} MB`, {
    value: path,
    remedy: "cut it up",
  });
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new DramatisError("input-encoding", `is not ${encoding.toUpperCase()}`, {
      value: path,
      remedy: "convert it to UTF-8 first",
      cause,
    });
  }
}
