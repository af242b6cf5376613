import { isLeapYear } from "../../dates.ts";
import { count, notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { calendarYear, type Period } from "../../given/period/readPeriod.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import { countedDays, countedSpan } from "../../stays/countedDays.ts";
import { stayOf } from "../../stays/givenStay.ts";
import type { GivenCountedStay } from "../../stays/input.ts";
import * as say from "./words.ts";

/** Days of a stay within a calendar year. */
export function daysWithin(year: number, given: Numeric, path: string): Fraction {
  return inYear(year, count(given, path), given, path);
}

function inYear(year: number, days: Fraction, given: Numeric, path: string): Fraction {
  const most = isLeapYear(year) ? 366 : 365;
  if (compare(days, fraction(BigInt(most))) <= 0) return days;
  return refuseOutOfRange(path, given, say.daysOfYear(most, year), say.DIVIDE_STAY);
}

/** Whole and half days within a calendar year. */
function inHalves(year: number, given: Numeric, path: string): Fraction {
  const days = notNegative(given, path, "count");
  if ((days.n * 2n) % days.d !== 0n) return refuseOutOfRange(path, given, say.HALF_DAYS);
  return inYear(year, days, given, path);
}

const isStay = (given: Numeric | GivenCountedStay): given is GivenCountedStay =>
  typeof given === "object" && "counting" in given;

/** The days of a stay that count in a calendar year; a stay without any is refused. */
function counted(year: number, given: GivenCountedStay, path: string): Fraction {
  const stay = stayOf(given, `${path}.to`);
  const days = countedDays(stay, given.counting, calendarYear(year));
  return days > 0 ? fraction(BigInt(days)) : refuseOutOfRange(path, stay.from, say.stayInYear(year), say.CHECK_YEAR);
}

/** The days of a calendar year that count of a stay; nothing where days are given as a number, which have no dates. */
export function spanWithin(year: number, given: Numeric | GivenCountedStay): Period | undefined {
  if (!isStay(given)) return undefined;
  return countedSpan({ from: given.from, to: given.to ?? null }, given.counting, calendarYear(year));
}

/** Days of a stay within a calendar year, given as a number or counted from the days it begins and ends. */
export function stayedWithin(year: number, given: Numeric | GivenCountedStay, path: string): Fraction {
  return isStay(given) ? counted(year, given, path) : daysWithin(year, given, path);
}

/** The same, where half days are used too. */
export function halfDaysWithin(year: number, given: Numeric | GivenCountedStay, path: string): Fraction {
  return isStay(given) ? counted(year, given, path) : inHalves(year, given, path);
}
