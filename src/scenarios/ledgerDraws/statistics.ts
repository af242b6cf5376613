import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { decimalOfOere } from "../../numbers/inOere.ts";
import { momentsOf, rootOf } from "./moments.ts";
import type { DrawnAmount, DrawnShare } from "./result.ts";
import type { Summary } from "./summary.ts";

/**
 * Where a share's quantile stands among draws that are sorted, from 0: the smallest that at least this share of the draws do
 * not exceed. It is an amount that was drawn, never one between two.
 */
function placeOf({ n, d }: Fraction, draws: number): number {
  const atLeast = (BigInt(draws) * n + d - 1n) / d;
  return Math.max(0, Number(atLeast) - 1);
}

/** Where the quantiles stand among so many draws. */
export const placesOf = (quantiles: readonly Fraction[], draws: number): number[] =>
  quantiles.map((share) => placeOf(share, draws));

/** How an amount lies over so many draws, from what is kept of it; its places are those of the quantiles. */
export function amountOf(summary: Summary, draws: number): DrawnAmount {
  return {
    ...momentsOf(summary, draws),
    least: decimalOfOere(summary.least),
    quantiles: summary.atPlaces.map(decimalOfOere),
    most: decimalOfOere(summary.most),
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
