import { isFraction, toDecimal } from "../../numbers/exact.ts";
import { fraction } from "../../numbers/fraction.ts";
import type { Notice } from "./input.ts";

/** A bigint, alone or in a fraction, as a `Decimal`, since JSON has none; anything else as it is, in lists and objects too. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return toDecimal(fraction(value));
  if (isFraction(value)) return toDecimal(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** A notice that can be kept with its assessment and written as JSON. */
export function plainNotice(notice: Notice): Notice {
  return plain(notice) as Notice;
}
