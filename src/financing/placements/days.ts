import { isLeapYear } from "../../dates.ts";
import { count, refuseOutOfRange } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";

/** Days of a stay within a calendar year. */
export function daysWithin(year: number, given: Numeric, path: string): Fraction {
  const days = count(given, path);
  const most = isLeapYear(year) ? 366 : 365;
  if (compare(days, fraction(BigInt(most))) <= 0) return days;
  return refuseOutOfRange(
    path,
    given,
    { da: `højst ${most} døgn i ${year}`, en: `at most ${most} days in ${year}` },
    { da: "del opholdet, så hvert år regnes for sig", en: "divide the stay, so that each year is computed by itself" },
  );
}
