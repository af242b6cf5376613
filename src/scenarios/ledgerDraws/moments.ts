import type { Decimal } from "../../decimal.ts";
import { ResultDecimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import type { Sums } from "./sums.ts";

/** The square root of an exact number of 0 or more, to 34 digits. */
export function rootOf({ n, d }: Fraction): Decimal {
  return new ResultDecimal(n.toString()).dividedBy(d.toString()).sqrt();
}

/** The mean of so many amounts in whole øre, in kr., and its standard error. */
export function momentsOf(
  { sum, squares }: Sums,
  draws: number,
): { readonly mean: Decimal; readonly standardError: Decimal } {
  const n = BigInt(draws);
  // (Σx² − (Σx)²/n) / (n − 1) / n is the variance of the mean; 100² turns øre into kroner.
  const variance = fraction(n * squares - sum * sum, n * n * (n - 1n) * 10_000n);
  return { mean: toDecimal(fraction(sum, n * 100n)), standardError: rootOf(variance) };
}
