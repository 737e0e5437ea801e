/** How far into a file browsers look for the name of its encoding. */
const PROLOGUE = 1024;

/** The encoding that a page or feed names: by its byte order mark, its XML declaration or its `meta` element; else UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = Buffer.from(bytes.subarray(0, PROLOGUE)).toString("latin1");
  const label = /(?:<\?xml[^>]{0,80}encoding|charset)\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(head)?.[1];
  const encoding = label === undefined ? undefined : canonical(label);
  // Whoever could read the name of the encoding did not read UTF-16.
  return encoding === undefined || encoding.startsWith("utf-16") ? "utf-8" : encoding;
}

function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
