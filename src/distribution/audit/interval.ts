import { compare, dividedBy, type Fraction, minus, plus } from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";

/** A place between numbers: just before `at`, or just after it. */
export interface Cut {
  readonly at: Fraction;
  readonly after: boolean;
}

/** The numbers between two cuts; an end belongs to it when the cut lies outside that end. */
export interface Interval {
  readonly from: Cut;
  readonly to: Cut;
}

export function compareCuts(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || Number(a.after) - Number(b.after);
}

/** Whether every number of `inner` lies in `outer`. */
export function isInside(inner: Interval, outer: Interval): boolean {
  return compareCuts(outer.from, inner.from) <= 0 && compareCuts(inner.to, outer.to) <= 0;
}

/**
 * The numbers that are rounded to an amount, halves away from zero: half a unit to each side, with the end that is
 * nearer to zero and without the other; around 0 without both. Nothing for an amount that is no whole number of units.
 */
export function roundedToAmount(amount: Fraction, unit: Fraction): Interval | undefined {
  if (compare(roundedTo(amount, unit, "half-away"), amount) !== 0) return undefined;
  const half = { n: unit.n, d: 2n * unit.d };
  return {
    from: { at: minus(amount, half), after: amount.n <= 0n },
    to: { at: plus(amount, half), after: amount.n < 0n },
  };
}

/** The rates that times a key, above 0, lie in an interval. */
export function ratesFor(key: Fraction, { from, to }: Interval): Interval {
  return {
    from: { at: dividedBy(from.at, key), after: from.after },
    to: { at: dividedBy(to.at, key), after: to.after },
  };
}
