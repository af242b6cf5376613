import { type Claim, sumOfKeys } from "../claims.ts";

/** A share under way; it is written while the units that are left are handed out. */
interface Open {
  units: bigint;
  readonly remainder: bigint;
  readonly rank: number;
}

/** The larger remainder first, of two alike the lower rank. */
function byRemainder(a: Open, b: Open): number {
  if (a.remainder === b.remainder) return a.rank - b.rank;
  return a.remainder > b.remainder ? -1 : 1;
}

/**
 * Whole units by largest remainder: every share is its quota rounded down, and the units that are left, fewer than
 * there are claims, go one by one to the largest remainders. `units` is not negative.
 */
export function largestRemainder(units: bigint, claims: readonly Claim[]): bigint[] {
  const sum = sumOfKeys(claims);
  const shares = claims.map(({ key, rank }): Open => {
    const product = units * key;
    return { units: product / sum, remainder: product % sum, rank };
  });
  const left = shares.reduce((rest, share) => rest - share.units, units);
  for (const share of [...shares].sort(byRemainder).slice(0, Number(left))) share.units += 1n;
  return shares.map((share) => share.units);
}
