/** Characters that a chunk has at least, but the last. */
const SIZE = 65_536;

/** Joins small strings to chunks of at least 64 Ki characters, for writers that pay for each write. */
export function* chunks(parts: Iterable<string>): Generator<string> {
  let buffer: string[] = [];
  let size = 0;
  for (const part of parts) {
    buffer.push(part);
    size += part.length;
    if (size < SIZE) continue;
    yield buffer.join("");
    buffer = [];
    size = 0;
  }
  if (size > 0) yield buffer.join("");
}
