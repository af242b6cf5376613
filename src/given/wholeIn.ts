import { exact, type NumberKind, type Numeric } from "../numbers/exact.ts";
import { wholeOf } from "../numbers/inOere.ts";
import { unlessRefused } from "../refusals.ts";
import { plainWhole } from "../wholeNumber.ts";

/** The largest that a float is read as at once: so many of a unit have at most 14 digits. */
const MOST = 2 ** 44;

/**
 * A number from outside in whole ones of a unit, of which there are so many to one: øre are 100 to a krone. NaN for what is no such
 * number, which is left to what reads it in full and says what is wrong.
 */
export function wholeIn(perOne: number, value: Numeric | null | undefined, kind: NumberKind = "amount"): number {
  const number = plainWhole(value);
  if (typeof number === "number") {
    const whole = Math.round(number * perOne);
    // A float is what its first 15 digits say, and that is so many of the unit where the quotient is the same float.
    if (whole / perOne === number && Math.abs(whole) <= MOST) return whole;
  }
  if (value === undefined || value === null) return Number.NaN;
  const amount = unlessRefused(() => exact(value, "", kind));
  return (amount && wholeOf(amount, perOne)) ?? Number.NaN;
}
