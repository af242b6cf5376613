/**
 * Data that nobody can change, to its depths: what the library holds is handed out as it is, and one caller's change
 * would be every other's. What is frozen already is taken to be so to its depths.
 */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const key in value) frozen(value[key]);
    Object.freeze(value);
  }
  return value;
}

/** The same data as a copy that nobody can change, for what a caller has written and may write on. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const copy = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) copy[key] = frozenCopy(value[key]);
  return Object.freeze(copy);
}
