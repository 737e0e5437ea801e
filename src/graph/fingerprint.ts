import { hash64 } from "../document/id.js";

const BANDS = 6;
const ROWS = 4;
const SHINGLE = 4;

/**
 * Keys of a text such that reprints share at least one: six bands of four min-hashes over shingles of four words. Texts whose
 * shingles overlap by 80 % (Jaccard) share a key with probability 0.96, by 30 % with 0.05. Empty for a text without words.
 * Source: Broder, "On the resemblance and containment of documents" (1997); banding after Indyk and Motwani (1998).
 */
export function fingerprint(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let index = 0; index === 0 || index + SHINGLE <= words.length; index++) {
    const hash = Number.parseInt(hash64(words.slice(index, index + SHINGLE).join(" ")).slice(8), 16);
    for (let row = 0; row < minima.length; row++) minima[row] = Math.min(minima[row]!, mix(hash, row));
  }
  return Array.from({ length: BANDS }, (_, band) =>
    hash64(`${band} ${minima.slice(band * ROWS, (band + 1) * ROWS).join(" ")}`),
  );
}

/** One of a family of 32-bit hashes. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014), and the finaliser of MurmurHash3. */
function mix(hash: number, seed: number): number {
  let value = (hash + Math.imul(seed + 1, 0x9e3779b9)) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
