/**
 * Data that nobody can change, to its depths: what the library holds is handed out as it is, and one caller's change
 * would be every other's. What is frozen already is taken to be so to its depths.
 */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) freezeAll(value);
  return value;
}

/** Runs while the library loads: a list of values is read faster there than keys, which Node would keep for every shape. */
function freezeAll(value: object): void {
  if (Object.isFrozen(value)) return;
  const all: readonly unknown[] = Object.values(value);
  for (let i = 0; i < all.length; i++) {
    const held = all[i];
    if (typeof held === "object" && held !== null) freezeAll(held);
  }
  Object.freeze(value);
}

/** The same data as a copy that nobody can change, for what a caller has written and may write on. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const copy = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) copy[key] = frozenCopy(value[key]);
  return Object.freeze(copy);
}
