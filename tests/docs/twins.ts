import { Decimal } from "decimal.js";

/** Whether anything in a value is a function, which neither JSON nor structuredClone can hold. */
export function hasFunctions(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null || value instanceof Decimal || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((each) => hasFunctions(each, seen));
}

/** For every object in a value the one that stands in its place in a copy; a `Decimal` of JSON has a text in its place. */
export function pair(value: unknown, copy: unknown, twins: Map<unknown, unknown>): void {
  if (typeof value !== "object" || value === null || twins.has(value)) return;
  twins.set(value, copy);
  if (value instanceof Decimal || typeof copy !== "object" || copy === null) return;
  for (const [key, each] of Object.entries(value)) pair(each, Reflect.get(copy, key), twins);
}

/** A value with everything that has a twin replaced by it, at any depth of lists and plain objects. */
export function withTwins(value: unknown, twins: ReadonlyMap<unknown, unknown>): unknown {
  if (twins.has(value)) return twins.get(value);
  if (Array.isArray(value)) {
    const each = value.map((one) => withTwins(one, twins));
    return each.every((one, i) => one === value[i]) ? value : each;
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withTwins(one, twins)] as const);
  const isSame = entries.every(([key, one]) => one === Reflect.get(value, key));
  return isSame ? value : Object.fromEntries(entries);
}

/** Where two values differ: numbers by their digits and class, lists and objects by what they hold. */
export function differences(a: unknown, b: unknown, path = ""): string[] {
  if (a instanceof Decimal || b instanceof Decimal) {
    const isSame = a instanceof Decimal && b instanceof Decimal && a.eq(b) && Object.is(a.constructor, b.constructor);
    return isSame ? [] : [`${path}: ${String(a)} (${typeof a}) and ${String(b)} (${typeof b})`];
  }
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    if (Array.isArray(a) !== Array.isArray(b)) return [`${path}: a list and none`];
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(Reflect.get(a, key), Reflect.get(b, key), `${path}.${key}`));
  }
  if (typeof a === "function" && typeof b === "function") return [];
  return Object.is(a, b) ? [] : [`${path}: ${String(a)} and ${String(b)}`];
}
