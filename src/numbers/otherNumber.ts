import { shown } from "../errors.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** The marks by which number objects of other libraries are known: big.js, bignumber.js, decimal.js-light, currency.js, fraction.js. */
interface Marks {
  readonly toFixed?: unknown;
  readonly intValue?: unknown;
  readonly toFraction?: unknown;
  readonly toString: () => unknown;
}

function looksLikeNumber({ toFixed, intValue, toFraction }: Marks): boolean {
  return [toFixed, toFraction].some((each) => typeof each === "function") || typeof intValue === "number";
}

/** What such a number writes of itself; nothing where that is not possible. */
function written(value: Marks): string {
  try {
    return String(value);
  } catch {
    return "?";
  }
}

/** What to say of a value that is a number of another library; nothing where it is none. */
export function otherNumber(value: unknown): Text | undefined {
  try {
    if (typeof value !== "object" || value === null || !looksLikeNumber(value)) return undefined;
  } catch {
    return undefined;
  }
  return say.otherNumber(shown(written(value)));
}
