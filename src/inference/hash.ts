/** Hash of the empty string. */
export const EMPTY_HASH = 0x811c9dc5;

/**
 * FNV-1a hash (32 bits, unsigned) of the UTF-16 code units `[from, to)` of a string. Source: Fowler, Noll, Vo.
 */
export function hashRange(text: string, from: number, to: number): number {
  return hashOn(EMPTY_HASH, text, from, to);
}

/** FNV-1a hash of a whole string. */
export function hashString(text: string): number {
  return hashOn(EMPTY_HASH, text);
}

/** The hash of a string with another, or its code units `[from, to)`, behind it, from the hash of the first. */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let longer = hash;
  for (let index = from; index < to; index++) longer = Math.imul(longer ^ text.charCodeAt(index), 0x01000193);
  return longer >>> 0;
}
