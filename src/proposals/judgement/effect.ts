import { dayOfYear, daysInMonth, isLeapYear, yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, larger, ONE, times } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { Notice } from "../notice/input.ts";
import type { ReadNotice } from "../notice/read.ts";
import * as say from "./words.ts";

/** The units a year that a buyer pays for, or what must be stated before they can be known. */
export type Quantity = { readonly quantity: Fraction } | { readonly missing: Text };

/** No buyer pays more for a service; beyond it a quantity or a tariff is in another unit. */
const MOST_A_YEAR = fraction(10n ** 15n);

/** What a year costs must be an amount that the library takes; an error names the number to look at. */
function checked({ path, notice, current, proposed }: ReadNotice, quantity: Fraction): Quantity {
  const tariff = larger(current.comparable, proposed.comparable);
  if (compare(times(quantity, tariff), MOST_A_YEAR) <= 0) return { quantity };
  const key = notice.quantityPerYear === undefined ? "citizens" : "quantityPerYear";
  return fail({
    kind: "out-of-range",
    path: path === "" ? key : `${path}.${key}`,
    found: toDecimal(quantity),
    ...say.tooMuchAYear,
  });
}

/** The units that a citizen buys a year, where the unit of the tariff says it; nothing where it does not. */
function unitsOfCitizen({ unit, roundTheClock }: Notice, set: RuleSet): Fraction | undefined {
  if (unit === "year") return ONE;
  if (unit === "month") return exactParameter(parameters.tariffs.monthsInYear, set);
  return unit === "day" && roundTheClock === true ? exactParameter(parameters.tariffs.daysInYear, set) : undefined;
}

/**
 * `quantityPerYear`, otherwise for each citizen 365 days of a round-the-clock day tariff, 12 months or 1 year; hours and cases are
 * not told by citizens, and nothing is guessed.
 */
export function quantityOf(read: ReadNotice, set: RuleSet): Quantity {
  const { notice, citizens, quantityPerYear } = read;
  if (quantityPerYear !== undefined) return checked(read, quantityPerYear);
  const each = unitsOfCitizen(notice, set);
  if (each === undefined || citizens === undefined) return { missing: missingOf(notice) };
  return checked(read, times(each, citizens));
}

/** What must be stated, in the unit of the tariff. */
function missingOf({ unit, roundTheClock }: Notice): Text {
  return unit === "day" && roundTheClock === true ? say.CITIZENS : say.QUANTITY[unit];
}

const MONTHS_IN_CALENDAR = 12n;

/** The months from a day to the end of the year, the first by its days: 6 from 1 July, 5 and 17/31 from 15 July. */
function monthsLeft(date: string): Fraction {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const days = daysInMonth(yearOf(date), month);
  return fraction((MONTHS_IN_CALENDAR - BigInt(month)) * BigInt(days) + BigInt(days - day + 1), BigInt(days));
}

/** The share of its first year that a tariff is in force: of a month tariff by months, of any other by calendar days. */
export function shareOfYear({ effectiveFrom, unit }: Notice): Fraction {
  if (unit === "month") return times(monthsLeft(effectiveFrom), fraction(1n, MONTHS_IN_CALENDAR));
  const days = isLeapYear(yearOf(effectiveFrom)) ? 366 : 365;
  return fraction(BigInt(days - dayOfYear(effectiveFrom) + 1), BigInt(days));
}
