import { isPlain } from "../../isRecord.ts";

/** A copy of plain data, lists and objects of it too, that shares nothing that can be changed; a number stays the one it is. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key as keyof typeof value]);
  return copy as T;
}
