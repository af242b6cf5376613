import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { toDecimal } from "./exact.ts";
import { type Fraction, fraction, times } from "./fraction.ts";
import { resultNumber } from "./resultNumber.ts";
import { TOO_MANY_OERE } from "./words.ts";

const OERE_OF_KRONE = fraction(100n);

/** An amount of a result in øre, which a column holds without loss. */
export function oereOf(amount: Decimal, path: string): number {
  return oereOfExact(resultNumber(amount, path), path);
}

/** The same of an exact amount. */
export function oereOfExact(amount: Fraction, path: string): number {
  const oere = toDecimal(times(amount, OERE_OF_KRONE));
  if (oere.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER)) return oere.toNumber();
  return fail({ kind: "out-of-range", path, found: toDecimal(amount), ...TOO_MANY_OERE });
}
