/** Finds the row of a 32-bit hash; `-1` where there is none. */
export type HashIndex = (hash: number) => number;

/**
 * The slots of an index: open addressing with linear probing (Peterson 1957). A hash and its row, counted from one, stand side by side in
 * a table at most half full, so that a look mostly costs one access to memory.
 */
export function createHashTable(hashes: Uint32Array): Int32Array {
  const capacity = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 1));
  const mask = capacity - 1;
  const table = new Int32Array(2 * capacity);
  for (let row = 0; row < hashes.length; row++) {
    let slot = hashes[row]! & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = hashes[row]!;
    table[2 * slot + 1] = row + 1;
  }
  return table;
}

/** The row of a hash, given as a signed number, in a table; `-1` where there is none. */
export function findRow(table: Int32Array, hash: number): number {
  const mask = (table.length >> 1) - 1;
  let slot = hash & mask;
  let row = table[2 * slot + 1]!;
  while (row !== 0 && table[2 * slot] !== hash) {
    slot = (slot + 1) & mask;
    row = table[2 * slot + 1]!;
  }
  return row - 1;
}

/** An index over distinct hashes; the row of a hash is its place in the list. */
export function createHashIndex(hashes: Uint32Array): HashIndex {
  const table = createHashTable(hashes);
  return (hash) => findRow(table, hash | 0);
}
