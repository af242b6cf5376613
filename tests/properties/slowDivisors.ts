import type { Claim } from "../../src/distribution/claims.ts";

/** D'Hondt's divisors are 1, 2, 3 …, Sainte-Laguë's 1, 3, 5 …. */
export const DIVISORS = {
  "d-hondt": (nth: bigint) => nth,
  "sainte-lague": (nth: bigint) => 2n * nth - 1n,
} as const;

/**
 * A divisor method by its definition: every unit goes to the claim whose key over its next divisor is largest, and of
 * two alike to the lower rank; all are looked at anew for each unit.
 */
export function slowDivisors(method: keyof typeof DIVISORS, units: bigint, claims: readonly Claim[]): bigint[] {
  const divisor = DIVISORS[method];
  const shares = claims.map((claim) => ({ ...claim, units: 0n }));
  for (let given = 0n; given < units; given += 1n) {
    const best = shares.reduce((first, share) => {
      const [own, its] = [share.key * divisor(first.units + 1n), first.key * divisor(share.units + 1n)];
      return own > its || (own === its && share.rank < first.rank) ? share : first;
    });
    best.units += 1n;
  }
  return shares.map((share) => share.units);
}

/**
 * Whether shares are what a divisor method gives, for totals too large to hand out one by one: they sum to the total, and
 * no next quotient goes before a last one, by size and then by rank.
 */
export function areByDivisors(
  method: keyof typeof DIVISORS,
  units: bigint,
  claims: readonly Claim[],
  shares: readonly bigint[],
): boolean {
  const divisor = DIVISORS[method];
  if (shares.reduce((sum, each) => sum + each, 0n) !== units || shares.some((each) => each < 0n)) return false;
  const at = claims.map((claim, i) => ({ ...claim, units: shares[i] as bigint }));
  const lastGiven = at.filter((share) => share.units > 0n);
  if (lastGiven.length === 0) return true;
  const goesBefore = (a: Claim, aDivisor: bigint, b: Claim, bDivisor: bigint) =>
    a.key * bDivisor > b.key * aDivisor || (a.key * bDivisor === b.key * aDivisor && a.rank < b.rank);
  const last = lastGiven.reduce((worst, share) =>
    goesBefore(share, divisor(share.units), worst, divisor(worst.units)) ? worst : share,
  );
  return at.every((share) => share === last || goesBefore(last, divisor(last.units), share, divisor(share.units + 1n)));
}
