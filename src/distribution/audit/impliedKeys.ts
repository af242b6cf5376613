import { dividedBy, type Fraction, negated } from "../../numbers/fraction.ts";
import { wholeNumber } from "../../numbers/rounding.ts";
import type { Interval } from "./interval.ts";

/** Whole numbers from one to another; `to` is `null` where there is no last. */
export interface WholeRange {
  readonly from: bigint;
  readonly to: bigint | null;
}

const ALL: WholeRange = { from: 0n, to: null };

/** The whole numbers k from 0 for which k · rate lies above a bound, never 0, or at it where the bound belongs. */
function keysAbove(bound: Fraction, rate: Fraction, belongs: boolean): WholeRange | undefined {
  if (rate.n === 0n) return bound.n < 0n ? ALL : undefined;
  const { n, d } = dividedBy(bound, rate);
  if (rate.n > 0n) {
    const from = belongs ? wholeNumber(n, d, "ceiling") : wholeNumber(n, d, "floor") + 1n;
    return from > 0n ? { from, to: null } : ALL;
  }
  const to = belongs ? wholeNumber(n, d, "floor") : wholeNumber(n, d, "ceiling") - 1n;
  return to < 0n ? undefined : { from: 0n, to };
}

/**
 * The whole keys from 0 that some rate of an interval turns into one of the amounts: the highest rate must reach the
 * least amount and the lowest rate must not pass the greatest. They follow one another. Nothing where there is none.
 */
export function impliedKeys(rates: Interval, amounts: Interval): WholeRange | undefined {
  const reach = keysAbove(amounts.from.at, rates.to.at, rates.to.after && !amounts.from.after);
  const stay = keysAbove(negated(amounts.to.at), negated(rates.from.at), !rates.from.after && amounts.to.after);
  if (reach === undefined || stay === undefined) return undefined;
  const from = reach.from > stay.from ? reach.from : stay.from;
  const to = reach.to === null || (stay.to !== null && stay.to < reach.to) ? stay.to : reach.to;
  return to !== null && to < from ? undefined : { from, to };
}
