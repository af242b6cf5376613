import type { Fraction } from "./fraction.ts";

/**
 * How a number between two multiples of a unit is rounded.
 *
 * - `half-away`: to the nearest; halves away from zero (2.5 → 3, −2.5 → −3). The default of Danish invoices;
 * - `half-even`: to the nearest; halves to the even multiple (2.5 → 2, 3.5 → 4);
 * - `floor`: down, towards minus infinity (−2.1 → −3);
 * - `ceiling`: up, towards plus infinity (−2.9 → −2);
 * - `towards-zero`: truncated (−2.9 → −2).
 */
export type RoundingMode = "half-away" | "half-even" | "floor" | "ceiling" | "towards-zero";

/** All rounding modes, for messages and checks. */
export const ROUNDING_MODES = [
  "half-away",
  "half-even",
  "floor",
  "ceiling",
  "towards-zero",
] as const satisfies readonly RoundingMode[];

/** `n / d` as a whole number, `d > 0`. */
export function wholeNumber(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const quotient = n / d;
  const remainder = n - quotient * d;
  if (remainder === 0n || mode === "towards-zero") return quotient;
  const negative = n < 0n;
  const away = negative ? quotient - 1n : quotient + 1n;
  if (mode === "floor") return negative ? away : quotient;
  if (mode === "ceiling") return negative ? quotient : away;
  const twice = (negative ? -remainder : remainder) * 2n;
  if (twice !== d) return twice > d ? away : quotient;
  return mode === "half-away" || quotient % 2n !== 0n ? away : quotient;
}

/** How many whole units `a` is, rounded; `unit > 0`. */
export function wholeUnits(a: Fraction, unit: Fraction, mode: RoundingMode): bigint {
  return wholeNumber(a.n * unit.d, a.d * unit.n, mode);
}

/** `a` rounded to a multiple of `unit`, which is above 0. */
export function roundedTo(a: Fraction, unit: Fraction, mode: RoundingMode): Fraction {
  return { n: wholeUnits(a, unit, mode) * unit.n, d: unit.d };
}
