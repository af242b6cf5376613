import { type RoundingMode, wholeNumber } from "../numbers/rounding.ts";
import { type Claim, sumOfKeys } from "./claims.ts";

/** What a claim's key is divided by for its first, second, third … unit; the largest quotients get the units. */
type Divisor = (nth: bigint) => bigint;

interface Open extends Claim {
  units: bigint;
}

/** D'Hondt: divisors 1, 2, 3 …; no share is below its quota rounded down, and large keys are favoured. */
export function dHondt(units: bigint, claims: readonly Claim[]): bigint[] {
  return byDivisors(units, claims, (nth) => nth, "floor");
}

/** Sainte-Laguë: divisors 1, 3, 5 …; neither large nor small keys are favoured. */
export function sainteLague(units: bigint, claims: readonly Claim[]): bigint[] {
  return byDivisors(units, claims, (nth) => 2n * nth - 1n, "half-away");
}

/**
 * The quotas, rounded as the method rounds, are what the method gives for a total near the right one; from there units
 * are added at the largest next quotient or taken back at the smallest last one, in fewer steps than there are claims.
 */
function byDivisors(units: bigint, claims: readonly Claim[], divisor: Divisor, start: RoundingMode): bigint[] {
  const sum = sumOfKeys(claims);
  const shares = claims.map((claim): Open => ({ ...claim, units: wholeNumber(units * claim.key, sum, start) }));
  let left = shares.reduce((rest, share) => rest - share.units, units);
  for (; left > 0n; left -= 1n) {
    first(shares, (share) => divisor(share.units + 1n), 1).units += 1n;
  }
  for (; left < 0n; left += 1n) {
    const holders = shares.filter((share) => share.units > 0n);
    first(holders, (share) => divisor(share.units), -1).units -= 1n;
  }
  return shares.map((share) => share.units);
}

/** The share with the largest quotient (`sign` 1; of two alike the lower rank), or with the smallest (−1; the higher). */
function first(shares: readonly Open[], divisorOf: (share: Open) => bigint, sign: 1 | -1): Open {
  return shares.reduce((best, share) => {
    const difference = share.key * divisorOf(best) - best.key * divisorOf(share);
    const order = difference === 0n ? best.rank - share.rank : difference > 0n ? 1 : -1;
    return order * sign > 0 ? share : best;
  });
}
