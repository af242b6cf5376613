/** Whether a value is an object with keys: neither a list, nor nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a value is an object as it is written, `{ … }`, or one of another realm. What is an instance of something, such as a
 * `Date` or a `Map`, holds what it says elsewhere than under its keys: read as an object it would be one without any.
 */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
