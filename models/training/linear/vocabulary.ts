/** Counts feature hashes in an open-addressing table that grows. */
export interface FeatureCounter {
  readonly add: (features: Uint32Array, count: number) => void;
  /** Hashes seen at least `least` times, ascending. */
  readonly frequent: (least: number) => Uint32Array;
}

/** An empty counter. */
export function createFeatureCounter(): FeatureCounter {
  let capacity = 1 << 20;
  let keys = new Uint32Array(capacity);
  let counts = new Uint32Array(capacity);
  let used = 0;
  const insert = (key: number, times: number) => {
    const mask = capacity - 1;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === 0) used++;
    keys[slot] = key;
    counts[slot]! += times;
  };
  const grow = () => {
    const [oldKeys, oldCounts] = [keys, counts];
    capacity *= 2;
    keys = new Uint32Array(capacity);
    counts = new Uint32Array(capacity);
    used = 0;
    for (let slot = 0; slot < oldKeys.length; slot++) if (oldKeys[slot] !== 0) insert(oldKeys[slot]!, oldCounts[slot]!);
  };
  return {
    add: (features, count) => {
      for (let index = 0; index < count; index++) insert(features[index]!, 1);
      if (used * 2 > capacity) grow();
    },
    frequent: (least) => keys.filter((key, slot) => key !== 0 && counts[slot]! >= least).sort(),
  };
}
