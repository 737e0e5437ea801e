/**
 * FNV-1a (Fowler, Noll, Vo) over little-endian numbers of 32 bits instead of bytes; unsigned. Guards against damaged files, not
 * against forged ones.
 */
export function checksumOf(words: Uint32Array): number {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, 16777619);
  return hash >>> 0;
}
