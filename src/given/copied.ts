import { isPlain } from "../isRecord.ts";

/** What is given has at most so many objects inside one another; what lies deeper is kept as it is, for whoever refuses it. */
const DEEPEST = 8;

/** A copy of lists and objects as they are written, so that what is changed in them later changes no answer; all else is kept. */
export function copied<T>(given: T, depth = DEEPEST): T {
  if (depth === 0) return given;
  if (Array.isArray(given)) return given.map((each) => copied(each, depth - 1)) as T;
  if (!isPlain(given)) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, copied(value, depth - 1)])) as T;
}
