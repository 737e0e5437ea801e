/** Finds the row of a 32-bit hash; `-1` where there is none. */
export type HashIndex = (hash: number) => number;

/** Open addressing with linear probing (Peterson 1957) over distinct hashes; the row of a hash is its place in the list. */
export function createHashIndex(hashes: Uint32Array): HashIndex {
  const capacity = 2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 1));
  const mask = capacity - 1;
  const rows = new Int32Array(capacity).fill(-1);
  for (let row = 0; row < hashes.length; row++) {
    let slot = hashes[row]! & mask;
    while (rows[slot]! >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  }
  return (hash) => {
    let slot = hash & mask;
    while (rows[slot]! >= 0 && hashes[rows[slot]!] !== hash) slot = (slot + 1) & mask;
    return rows[slot]!;
  };
}
