/** A function that works out each answer once. */
export function remembered<Key, Value extends NonNullable<unknown>>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
}
