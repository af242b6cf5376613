import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import type { Refused } from "../failureWords.ts";
import { decimalOfCount, NOTHING, toDecimal } from "./exact.ts";
import { type Fraction, fraction, times } from "./fraction.ts";
import { resultNumber } from "./resultNumber.ts";
import { TOO_MANY_OERE } from "./words.ts";

const OERE_OF_KRONE = fraction(100n);

/** How many of a unit an amount is, of which there are so many to one; nothing where that is no whole number. */
export function wholeOf({ n, d }: Fraction, perOne: number): number | undefined {
  const all = n * BigInt(perOne);
  return all % d === 0n ? Number(all / d) : undefined;
}

/** An amount in whole øre; nothing where it holds less than one. */
export const oereIn = (amount: Fraction): number | undefined => wholeOf(amount, 100);

/** A figure of a result in whole ones of a unit; refused with these words where a column cannot hold it without loss. */
export function countIn(figure: Decimal, perOne: number, path: string, refusal: Refused): number {
  const whole = wholeOf(resultNumber(figure, path), perOne);
  return whole !== undefined && Number.isSafeInteger(whole) ? whole : fail({ kind: "out-of-range", path, ...refusal });
}

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

/** Whole øre as an exact amount in kr. */
export const exactOere = (oere: number): Fraction => fraction(BigInt(oere), 100n);

/** Whole øre below 2^53 as an amount in kr. */
export const decimalOfOere = (oere: number): Decimal => (oere === 0 ? NOTHING : decimalOfCount(oere, 2));

/** Whole øre of a column as an amount in kr. for showing; nothing where the column holds none. */
export function amountOfOere(oere: number | undefined): Decimal | null {
  return oere === undefined || Number.isNaN(oere) ? null : decimalOfOere(oere);
}
