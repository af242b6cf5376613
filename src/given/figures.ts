import { fail } from "../errors.ts";
import { CORRECT_NUMBER } from "../failureWords.ts";
import { exact as exactAsGiven, type NumberKind, type Numeric } from "../numbers/exact.ts";
import { compare, copied, type Fraction, ONE } from "../numbers/fraction.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** A number as a fraction that nobody else has: one that a caller changes later changes nothing that is made when it is read. */
const exact = (value: Numeric, path: string, kind?: NumberKind): Fraction => copied(exactAsGiven(value, path, kind));

/** Refuses a number of the right kind that lies outside what is allowed. */
export function refuseOutOfRange(path: string, found: unknown, allowed: Text, remedy: Text = CORRECT_NUMBER): never {
  return fail({ kind: "out-of-range", path, found, allowed, remedy });
}

/** A number of 0 or more: an amount, unless another kind is stated. */
export function notNegative(value: Numeric, path: string, kind: NumberKind = "amount"): Fraction {
  const number = exact(value, path, kind);
  return number.n >= 0n ? number : refuseOutOfRange(path, value, say.NOT_NEGATIVE);
}

/** A number above 0: an amount, unless another kind is stated. */
export function aboveZero(value: Numeric, path: string, kind: NumberKind = "amount"): Fraction {
  const number = exact(value, path, kind);
  return number.n > 0n ? number : refuseOutOfRange(path, value, say.ABOVE_ZERO);
}

/** A share of 1: 0 and 1 are allowed. */
export function shareOfOne(value: Numeric, path: string): Fraction {
  const number = notNegative(value, path, "as-written");
  if (compare(number, ONE) <= 0) return number;
  return refuseOutOfRange(path, value, say.SHARE.allowed, say.SHARE.remedy);
}

/** A whole number of 0 or more, such as a count of days or citizens. */
export function count(value: Numeric, path: string): Fraction {
  const number = notNegative(value, path, "count");
  if (number.n % number.d === 0n) return number;
  return refuseOutOfRange(path, value, say.COUNT);
}

/** An amount in whole øre, of either sign. */
export function wholeOere(value: Numeric, path: string): Fraction {
  const number = exact(value, path);
  if ((number.n * 100n) % number.d === 0n) return number;
  return refuseOutOfRange(path, value, say.WHOLE_OERE.allowed, say.WHOLE_OERE.remedy);
}

/** An amount of 0 or more in whole øre. */
export function oereFromZero(value: Numeric, path: string): Fraction {
  notNegative(value, path);
  return wholeOere(value, path);
}

/** A whole number of 1 or more. */
export function countFromOne(value: Numeric, path: string): Fraction {
  count(value, path);
  return aboveZero(value, path, "count");
}
