import { isLeapYear } from "../../dates.ts";
import { count, refuseOutOfRange } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import * as say from "./words.ts";

/** Days of a stay within a calendar year. */
export function daysWithin(year: number, given: Numeric, path: string): Fraction {
  const days = count(given, path);
  const most = isLeapYear(year) ? 366 : 365;
  if (compare(days, fraction(BigInt(most))) <= 0) return days;
  return refuseOutOfRange(path, given, say.daysOfYear(most, year), say.DIVIDE_STAY);
}
