import { isLeapYear } from "../../dates.ts";
import { count, refuseOutOfRange } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import { countedDays } from "../../stays/countedDays.ts";
import { type GivenCountedStay, stayOf } from "../../stays/givenStay.ts";
import * as say from "./words.ts";

/** Days of a stay within a calendar year. */
export function daysWithin(year: number, given: Numeric, path: string): Fraction {
  const days = count(given, path);
  const most = isLeapYear(year) ? 366 : 365;
  if (compare(days, fraction(BigInt(most))) <= 0) return days;
  return refuseOutOfRange(path, given, say.daysOfYear(most, year), say.DIVIDE_STAY);
}

/** Days of a stay within a calendar year, given as a number or counted from the days it begins and ends. */
export function stayedWithin(year: number, given: Numeric | GivenCountedStay, path: string): Fraction {
  if (!isStay(given)) return daysWithin(year, given, path);
  const stay = stayOf(given, `${path}.to`);
  const days = countedDays(stay, given.counting, { from: `${year}-01-01`, to: `${year}-12-31` });
  return days > 0 ? fraction(BigInt(days)) : refuseOutOfRange(path, stay.from, say.stayInYear(year), say.CHECK_YEAR);
}

const isStay = (given: Numeric | GivenCountedStay): given is GivenCountedStay =>
  typeof given === "object" && "counting" in given;
