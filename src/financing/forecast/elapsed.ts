import { dayOfYear, daysInMonth, type IsoDate, isLeapYear, yearOf } from "../../dates.ts";
import { dividedBy, type Fraction, fraction, minus, plus } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";

/** How the part of a year that has passed is counted. */
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

export const FORECAST_METHODS = ["days", "months"] as const;

/** How much of a year has passed, and the whole year, in days or in months. */
export interface Elapsed {
  readonly elapsed: Fraction;
  readonly wholeYear: Fraction;
}

const HALF = fraction(1n, 2n);
const count = (n: number): Fraction => fraction(BigInt(n));

/** The days up to the middle are half a month, evenly, and those after it the other half, however long the month is. */
function partOfMonth(date: IsoDate, middle: Fraction): Fraction {
  const day = count(Number(date.slice(8, 10)));
  const after = minus(day, middle);
  if (after.n <= 0n) return dividedBy(day, plus(middle, middle));
  const rest = minus(count(daysInMonth(yearOf(date), Number(date.slice(5, 7)))), middle);
  return plus(HALF, dividedBy(after, plus(rest, rest)));
}

/** What has passed of the year through a date, that day included: calendar days, or months whose 15th is half of them. */
export function elapsedThrough(date: IsoDate, method: ForecastMethod, set: RuleSet): Elapsed {
  if (method === "days") {
    return { elapsed: count(dayOfYear(date)), wholeYear: count(isLeapYear(yearOf(date)) ? 366 : 365) };
  }
  const middle = exactParameter(parameters.financing.middleOfMonth, set);
  const before = count(Number(date.slice(5, 7)) - 1);
  const wholeYear = exactParameter(parameters.tariffs.monthsInYear, set);
  return { elapsed: plus(before, partOfMonth(date, middle)), wholeYear };
}
