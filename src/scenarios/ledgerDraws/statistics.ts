import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { momentsOf, rootOf } from "./moments.ts";
import type { DrawnAmount, DrawnShare } from "./result.ts";

/**
 * Where a share's quantile stands among draws that are sorted, from 0: the smallest that at least this share of the draws do
 * not exceed. It is an amount that was drawn, never one between two.
 */
function placeOf({ n, d }: Fraction, draws: number): number {
  const atLeast = (BigInt(draws) * n + d - 1n) / d;
  return Math.max(0, Number(atLeast) - 1);
}

/** How an amount lies over the draws; it is sorted in place. */
export function amountOf(oere: Float64Array, quantiles: readonly Fraction[]): DrawnAmount {
  const kr = (at: number) => toDecimal(fraction(BigInt(oere[at] as number), 100n));
  oere.sort();
  const last = oere.length - 1;
  const size = Math.max(Math.abs(oere[0] as number), Math.abs(oere[last] as number));
  const { mean, standardError } = momentsOf(oere, size);
  return {
    ...{ mean, standardError },
    least: kr(0),
    quantiles: quantiles.map((share) => kr(placeOf(share, oere.length))),
    most: kr(last),
  };
}

/** How often something was so. */
export function shareOf(draws: number, all: number): DrawnShare {
  const [n, d] = [BigInt(draws), BigInt(all)];
  return {
    draws,
    share: toDecimal(fraction(n, d)),
    standardError: rootOf(fraction(n * (d - n), d * d * d)),
  };
}
