import type { Fraction } from "../../numbers/fraction.ts";
import { wholeNumber, wholeUnits } from "../../numbers/rounding.ts";
import { type Claim, sumOfKeys } from "../claims.ts";
import { dHondt, sainteLague } from "./divisorMethods.ts";
import { largestRemainder } from "./largestRemainder.ts";
import type { DistributionMethod } from "./method.ts";

const METHODS = {
  "largest-remainder": largestRemainder,
  "sainte-lague": sainteLague,
  "d-hondt": dHondt,
} as const satisfies Record<Exclude<DistributionMethod, "round-each">, unknown>;

/**
 * How many whole units each claim gets of a total. Rounding each alone starts from the exact total; the other methods
 * round the total to the unit first, halves away from zero, and give a negative total's shares as the mirror of the
 * positive one's.
 */
export function wholeShares(
  method: DistributionMethod,
  total: Fraction,
  unit: Fraction,
  claims: readonly Claim[],
): bigint[] {
  if (method === "round-each") return roundEach(total, unit, claims);
  const units = wholeUnits(total, unit, "half-away");
  if (units >= 0n) return METHODS[method](units, claims);
  return METHODS[method](-units, claims).map((share) => -share);
}

function roundEach(total: Fraction, unit: Fraction, claims: readonly Claim[]): bigint[] {
  const denominator = total.d * unit.n * sumOfKeys(claims);
  const numerator = total.n * unit.d;
  return claims.map(({ key }) => wholeNumber(numerator * key, denominator, "half-away"));
}
