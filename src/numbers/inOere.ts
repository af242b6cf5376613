import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { decimalOfCount, toDecimal } from "./exact.ts";
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

/** Whole øre of a column as an amount in kr. for showing; nothing where the column holds none. */
export function amountOfOere(oere: number | undefined): Decimal | null {
  return oere === undefined || Number.isNaN(oere) ? null : decimalOfCount(oere, 2);
}
