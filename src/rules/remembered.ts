/** A function of a text that is asked for the same few texts again and again: each answer is worked out once. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** The same of a list that nobody changes, by which list it is. */
export function rememberedByList<L extends readonly unknown[], T>(answer: (list: L) => T): (list: L) => T {
  const known = new WeakMap<L, T>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined || known.has(list)) return before as T;
    const made = answer(list);
    known.set(list, made);
    return made;
  };
}
