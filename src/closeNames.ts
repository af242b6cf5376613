/** So many letters have a bit of their own; others share one, which only lets more names through. */
const BITS = 31;

function madeBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % BITS);
  return bits;
}

/** The names that texts are compared with are few and are compared with very many; so many are kept with their letters. */
const MOST_KEPT = 5000;
const kept = new Map<string, number>();

/** The letters of a name, each as a bit. */
function bitsOf(name: string): number {
  const before = kept.get(name);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = madeBits(name);
  kept.set(name, made);
  return made;
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Those of some names that may lie within `most` changes of a text, in their order: none that does is left out. A change makes a
 * text longer or shorter by one letter at most, and brings in or takes out one letter at most that the other does not have; what
 * that alone puts too far away need not be measured, and of the names of a list it is nearly all.
 */
export function closeNames(text: string, names: readonly string[], most: number): string[] {
  const bits = madeBits(text);
  return names.filter((name) => {
    if (Math.abs(name.length - text.length) > most) return false;
    const others = bitsOf(name);
    return countOfBits(bits & ~others) <= most && countOfBits(others & ~bits) <= most;
  });
}
