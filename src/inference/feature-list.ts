/** A growing list of hashed features of one example; reused from example to example. */
export interface FeatureList {
  /** Number of features. */
  readonly size: number;
  /** The features, 32-bit hashes as signed numbers; what stands behind the first `size` is no part of the list. */
  readonly ids: Int32Array;
  clear(): void;
  /** Adds the feature of a template with up to three values, all 32-bit numbers. */
  add(template: number, a?: number, b?: number, c?: number): void;
}

/** Mixes a number into a hash (32 bits, signed), as FNV-1a does with a word in place of a byte, then stirs the bits. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x01000193);
  return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d);
}

/** An empty list. */
export function createFeatureList(): FeatureList {
  let ids = new Int32Array(128);
  let size = 0;
  return {
    get size() {
      return size;
    },
    get ids() {
      return ids;
    },
    clear: () => {
      size = 0;
    },
    add: (template, a = 0, b = 0, c = 0) => {
      if (size === ids.length) {
        const longer = new Int32Array(ids.length * 2);
        longer.set(ids);
        ids = longer;
      }
      ids[size++] = mix(mix(mix(template + 0x9e3779b9, a), b), c);
    },
  };
}
