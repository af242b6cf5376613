import { type Claim, sumOfKeys } from "../claims.ts";
import { FirstOf } from "../firstOf.ts";

/** What a claim's key is divided by for its first, second, third … unit; the largest quotients get the units. */
type Divisor = (nth: bigint) => bigint;

/** A claim with its units so far, and what its key is divided by for the unit that is looked at. */
interface Open extends Claim {
  units: bigint;
  divisor: bigint;
}

/** D'Hondt: divisors 1, 2, 3 …; no share is below its quota rounded down, and large keys are favoured. */
export function dHondt(units: bigint, claims: readonly Claim[]): bigint[] {
  return byDivisors(units, claims, (nth) => nth, dHondtStart(units, claims));
}

/** Sainte-Laguë: divisors 1, 3, 5 …; neither large nor small keys are favoured. */
export function sainteLague(units: bigint, claims: readonly Claim[]): bigint[] {
  return byDivisors(units, claims, (nth) => 2n * nth - 1n, sainteLagueStart(units, claims));
}

/**
 * The quotas of half a unit a claim more, rounded down: what D'Hondt gives for a total near the right one, since of each
 * claim just the quotients above one bound have got their unit.
 */
function dHondtStart(units: bigint, claims: readonly Claim[]): bigint[] {
  const sum = 2n * sumOfKeys(claims);
  const more = 2n * units + BigInt(claims.filter(({ key }) => key > 0n).length);
  return claims.map(({ key }) => (more * key) / sum);
}

/** The quotas rounded half up: what Sainte-Laguë gives for a total near the right one. */
function sainteLagueStart(units: bigint, claims: readonly Claim[]): bigint[] {
  const sum = sumOfKeys(claims);
  return claims.map(({ key }) => (2n * units * key + sum) / (2n * sum));
}

/** Units are added at the largest next quotient or taken back at the smallest last one, in fewer steps than there are claims. */
function byDivisors(units: bigint, claims: readonly Claim[], divisor: Divisor, start: readonly bigint[]): bigint[] {
  const shares = claims.map(({ key, rank }, i): Open => ({ key, rank, units: start[i] as bigint, divisor: 0n }));
  const left = start.reduce((rest, each) => rest - each, units);
  if (left > 0n) add(left, shares, divisor);
  if (left < 0n) takeBack(-left, shares, divisor);
  return shares.map((share) => share.units);
}

function add(left: bigint, shares: readonly Open[], divisor: Divisor): void {
  for (const share of shares) share.divisor = divisor(share.units + 1n);
  const next = new FirstOf(shares, byQuotient);
  for (let given = 0n; given < left; given += 1n) {
    const share = next.first as Open;
    share.units += 1n;
    share.divisor = divisor(share.units + 1n);
    next.changed();
  }
}

function takeBack(left: bigint, shares: readonly Open[], divisor: Divisor): void {
  const holders = shares.filter((share) => share.units > 0n);
  for (const share of holders) share.divisor = divisor(share.units);
  const last = new FirstOf(holders, (a, b) => byQuotient(b, a));
  for (let taken = 0n; taken < left; taken += 1n) {
    const share = last.first as Open;
    share.units -= 1n;
    share.divisor = divisor(share.units);
    if (share.units > 0n) last.changed();
    else last.left();
  }
}

/** The larger quotient first, of two alike the lower rank. */
function byQuotient(a: Open, b: Open): number {
  const difference = b.key * a.divisor - a.key * b.divisor;
  if (difference === 0n) return a.rank - b.rank;
  return difference > 0n ? 1 : -1;
}
