import { dayOfYear, isLeapYear } from "../dates.ts";
import { exact } from "../numbers/exact.ts";
import { type Fraction, fraction, times } from "../numbers/fraction.ts";
import { parameters } from "../parameters/parameters.ts";
import type { RuleSet } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import type { ReadNotice } from "./readNotice.ts";

/** The units a year that a buyer pays for, or what must be told before they can be known. */
export type Quantity = { readonly quantity: Fraction } | { readonly missing: Text };

/** `quantityPerYear`, else 365 × citizens for round-the-clock day tariffs, 12 × citizens for months; nothing is guessed. */
export function quantityOf({ notice, citizens, quantityPerYear }: ReadNotice, set: RuleSet): Quantity {
  if (quantityPerYear !== undefined) return { quantity: quantityPerYear };
  const inYear = (parameter: typeof parameters.tariffs.daysInYear) => exact(set.known(parameter).text);
  if (notice.unit === "day" && notice.roundTheClock === true) {
    return citizens === undefined ? CITIZENS : { quantity: times(inYear(parameters.tariffs.daysInYear), citizens) };
  }
  if (notice.unit === "month") {
    return citizens === undefined ? CITIZENS : { quantity: times(inYear(parameters.tariffs.monthsInYear), citizens) };
  }
  return notice.unit === "day" ? DAYS : QUANTITY;
}

const CITIZENS: Quantity = { missing: { da: "antal borgere (citizens)", en: "number of citizens (citizens)" } };
const DAYS: Quantity = {
  missing: {
    da: "køb pr. år (quantityPerYear), eller at taksten gælder hele døgnet året rundt (roundTheClock) og antal borgere",
    en: "quantity a year (quantityPerYear), or that the tariff is round the clock (roundTheClock) and the number of citizens",
  },
};
const QUANTITY: Quantity = { missing: { da: "køb pr. år (quantityPerYear)", en: "quantity a year (quantityPerYear)" } };

/** The share of its first year that a tariff is in force, by calendar days; 1 from 1 January. */
export function shareOfYear(effectiveFrom: string): Fraction {
  const days = isLeapYear(Number(effectiveFrom.slice(0, 4))) ? 366 : 365;
  return fraction(BigInt(days - dayOfYear(effectiveFrom) + 1), BigInt(days));
}
