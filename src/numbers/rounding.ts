import type { Fraction } from "./fraction.ts";

/** All rounding modes, for messages and checks. */
export const ROUNDING_MODES = ["half-away", "half-even", "floor", "ceiling", "towards-zero"] as const;

/**
 * How a number between two multiples of a unit is rounded.
 *
 * - `half-away`: to the nearest; halves away from zero (2.5 → 3, −2.5 → −3). The default of Danish invoices;
 * - `half-even`: to the nearest; halves to the even multiple (2.5 → 2, 3.5 → 4);
 * - `floor`: down, towards minus infinity (−2.1 → −3);
 * - `ceiling`: up, towards plus infinity (−2.9 → −2);
 * - `towards-zero`: truncated (−2.9 → −2).
 */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

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

/** Below this, `|n| + d` leaves room for half of `d`: the quotients below are as exact as their numbers. */
const ROOM = 2 ** 52;

/** {@link wholeNumber} of whole numbers that are floats; NaN where they are too large for that to be exact. */
export function wholeNumberBelow(n: number, d: number, mode: RoundingMode): number {
  const size = Math.abs(n);
  if (!(size + d < ROOM)) return Number.NaN;
  if (mode === "floor") return Math.floor(n / d);
  if (mode === "ceiling") return Math.ceil(n / d);
  if (mode === "towards-zero") return Math.trunc(n / d);
  const raised = size + 0.5 * d;
  const up = Math.floor(raised / d);
  const nearest = mode === "half-even" && up * d === raised && up % 2 !== 0 ? up - 1 : up;
  return n < 0 ? -nearest : nearest;
}

/** How many whole units `a` is, rounded; `unit > 0`. */
export function wholeUnits(a: Fraction, unit: Fraction, mode: RoundingMode): bigint {
  return wholeNumber(a.n * unit.d, a.d * unit.n, mode);
}

/** `a` rounded to a multiple of `unit`, which is above 0. */
export function roundedTo(a: Fraction, unit: Fraction, mode: RoundingMode): Fraction {
  return { n: wholeUnits(a, unit, mode) * unit.n, d: unit.d };
}
