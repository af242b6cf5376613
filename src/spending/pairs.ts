import { dividedBy, type Fraction, minus, reduced, times } from "../numbers/fraction.ts";
import { krOf } from "./krOf.ts";
import type { Tally } from "./tally.ts";

/** Two sums that are compared, and what the second is above the first. */
export interface Pair {
  readonly before: Fraction;
  readonly after: Fraction;
  readonly change: Fraction;
  /** Change / before; `null` where that is not above 0. */
  readonly rate: Fraction | null;
}

/** A share of a whole; nothing where the whole is not above 0, since a share of it would mislead. */
export function shareAbove(part: Fraction, whole: Fraction): Fraction | null {
  return whole.n > 0n ? reduced(dividedBy(part, whole)) : null;
}

/** The pair of a tally whose first two columns are the two sides, each brought to the same prices. */
export function pairOf({ sums: [first = 0n, second = 0n] }: Tally, factors?: readonly [Fraction, Fraction]): Pair {
  const [before, after] = factors
    ? [times(krOf(first), factors[0]), times(krOf(second), factors[1])]
    : [krOf(first), krOf(second)];
  const change = minus(after, before);
  return { before, after, change, rate: shareAbove(change, before) };
}

/** Whether both sides have rows. */
export function hasBoth({ rows: [first = 0, second = 0] }: Tally): boolean {
  return first > 0 && second > 0;
}
