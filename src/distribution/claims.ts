import { type Fraction, reduced } from "../numbers/fraction.ts";

/** A participant as the methods see it: a whole key, and a rank that settles ties (the lower goes first). */
export interface Claim {
  readonly key: bigint;
  readonly rank: number;
}

/** Keys as whole numbers over one denominator: only their proportions matter. */
export function wholeKeys(keys: readonly Fraction[]): bigint[] {
  const denominator = keys.reduce((common, { d }) => commonMultiple(common, d), 1n);
  return keys.map(({ n, d }) => n * (denominator / d));
}

function commonMultiple(a: bigint, b: bigint): bigint {
  return a % b === 0n ? a : a * reduced({ n: a, d: b }).d;
}

export function sumOfKeys(claims: readonly Claim[]): bigint {
  return claims.reduce((sum, { key }) => sum + key, 0n);
}
