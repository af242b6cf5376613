/** A reading of something that never changes: made at the first asking, and kept as long as what it was made of lives. */
export function kept<K extends object, V extends object | string>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
