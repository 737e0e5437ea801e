/** A set of hashed features that is filled, read and emptied without allocation. */
export interface FeatureSet {
  readonly size: number;
  /** The features, in the order in which they came; what stands behind the first `size` is no part of the set. */
  readonly keys: Uint32Array;
  /** Adds the hash of a feature, once. A hash of 0, which stands for an empty slot in the tables, becomes 1. */
  add(hash: number): void;
  clear(): void;
}

/** An empty set. */
export function createFeatureSet(): FeatureSet {
  let keys = new Uint32Array(256);
  let slots = new Uint32Array(4 * keys.length);
  let size = 0;

  /** The slot of a key, or the empty one where it would be. */
  function slotOf(key: number): number {
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function grow(): void {
    const longer = new Uint32Array(2 * keys.length);
    longer.set(keys);
    keys = longer;
    slots = new Uint32Array(4 * keys.length);
    for (let at = 0; at < size; at++) slots[slotOf(keys[at]!)] = keys[at]!;
  }

  return {
    get size() {
      return size;
    },
    get keys() {
      return keys;
    },
    add: (hash) => {
      const key = hash >>> 0 || 1;
      const slot = slotOf(key);
      if (slots[slot] === key) return;
      if (size === keys.length) {
        grow();
        slots[slotOf(key)] = key;
      } else slots[slot] = key;
      keys[size++] = key;
    },
    clear: () => {
      if (size * 8 > slots.length) slots.fill(0);
      else for (let at = size - 1; at >= 0; at--) slots[slotOf(keys[at]!)] = 0;
      size = 0;
    },
  };
}
