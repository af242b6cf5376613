import { shown } from "../errors.ts";
import type { Text } from "../words.ts";

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
  const text = shown(written(value));
  return {
    da: `et tal fra et andet bibliotek, ${text}`,
    en: `a number of another library, ${text}`,
  };
}

export const WRITE_OTHER_NUMBER: Text = {
  da: "giv tallets tekst (String(tal)) eller Number(tal); af talobjekter læses kun Decimal fra decimal.js 10.3 og nyere",
  en: "pass the number's text (String(n)) or Number(n); of number objects only Decimal of decimal.js 10.3 and later is read",
};
